package io.tidewaiter.internal.normalise;

import io.tidewaiter.checks.CheckDigits;
import io.tidewaiter.checks.CheckResult;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.Wagon;
import io.tidewaiter.facts.WagonBuilder;

/** Derives the facts of one railway wagon. */
final class WagonFacts {

    private final Shipment shipment;

    WagonFacts(Shipment shipment) {
        this.shipment = shipment;
    }

    Wagon derive(int number, String wagon) {
        CheckResult result = CheckDigits.WAGON.check(wagon);
        WagonBuilder builder = WagonBuilder.builder()
                .number(number)
                .wagonNumber(wagon)
                .numberValid(result.valid())
                .shipment(shipment);
        if (result instanceof CheckResult.WrongDigit wrong) {
            builder.checkDigitExpected(wrong.expected());
        }
        return builder.build();
    }
}
