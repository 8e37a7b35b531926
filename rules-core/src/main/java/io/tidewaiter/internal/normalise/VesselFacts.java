package io.tidewaiter.internal.normalise;

import io.tidewaiter.checks.CheckDigits;
import io.tidewaiter.checks.CheckResult;
import io.tidewaiter.facts.ShipmentBuilder;
import io.tidewaiter.model.Vessel;
import org.jspecify.annotations.Nullable;

/** Facts about the ship. */
final class VesselFacts {

    private VesselFacts() {}

    static void fill(ShipmentBuilder builder, @Nullable Vessel vessel) {
        String number = Maybe.get(vessel, Vessel::imoNumber);
        builder.vesselName(Maybe.get(vessel, Vessel::name)).vesselImo(number);
        if (number == null) {
            return;
        }
        CheckResult result = CheckDigits.IMO_NUMBER.check(number);
        builder.vesselImoValid(result.valid()).vesselImoExpected(expected(number, result));
    }

    /** Null when the number has another shape, so that no digit can be computed. */
    private static @Nullable String expected(String number, CheckResult result) {
        if (result instanceof CheckResult.WrongDigit wrong) {
            return wrong.expected();
        }
        String compact = CheckDigits.compact(number);
        return result.valid() ? compact.substring(compact.length() - 1) : null;
    }
}
