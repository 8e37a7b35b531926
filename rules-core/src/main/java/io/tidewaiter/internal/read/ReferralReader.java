package io.tidewaiter.internal.read;

import io.tidewaiter.facts.Referral;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class ReferralReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        Referral one = (Referral) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.kind();
            case 2 -> one.hoursLate();
            case 3 -> one.descriptionChanged();
            case 4 -> one.shipment();
            default -> throw noSuchField("Referral", field);
        };
    }
}
