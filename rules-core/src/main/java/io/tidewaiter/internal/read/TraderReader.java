package io.tidewaiter.internal.read;

import io.tidewaiter.facts.Trader;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class TraderReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        Trader one = (Trader) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.role();
            case 2 -> one.name();
            case 3 -> one.country();
            case 4 -> one.naturalPerson();
            case 5 -> one.daysSinceRegistration();
            case 6 -> one.authorised();
            case 7 -> one.authorisationNumber();
            case 8 -> one.recognisedUnder();
            case 9 -> one.activities();
            case 10 -> one.licences();
            case 11 -> one.employees();
            case 12 -> one.valueToCapital();
            case 13 -> one.addressKind();
            case 14 -> one.addressFound();
            case 15 -> one.phoneValid();
            case 16 -> one.regulatedAgent();
            case 17 -> one.nameVague();
            case 18 -> one.shipment();
            default -> throw noSuchField("Trader", field);
        };
    }
}
