package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Chance;
import io.tidewaiter.cli.generate.Range;

/**
 * A way of travelling, one row of {@code parties.csv}.
 *
 * @param kind name
 * @param share per cent of the travellers
 * @param size travellers on a booking
 * @param adults 1 when all are adults on their own, 2 when there are at most two and the others are children
 * @param children 1 when children travel with them
 * @param account share of bookings under an account or a contract
 * @param oneWay share of bookings without a way back
 * @param leadDays days between booking and departure
 * @param stayDays days at the destination
 * @param cash share of bookings paid in cash
 * @param note what it is, for the reader of the table
 */
record PartyKind(
        String kind,
        int share,
        Range size,
        int adults,
        int children,
        double account,
        double oneWay,
        Range leadDays,
        Range stayDays,
        double cash,
        String note) {

    /** How often a booking of the kind is made, compared with the others. */
    double weight() {
        return share / ((size.low() + size.high()) / 2);
    }

    boolean family() {
        return children > 0;
    }

    /** Days between booking and departure: more book late than early. */
    double drawLead(Chance chance) {
        double most = chance.within(leadDays);
        double other = chance.within(leadDays);
        return Math.min(most, other);
    }

    int drawStay(Chance chance) {
        return (int) chance.within(stayDays);
    }
}
