package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.model.PaymentKind;
import io.tidewaiter.model.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * How a booking is made.
 *
 * @param leadHours hours between booking and the first departure
 * @param payment how it is paid
 * @param payer who pays when it is none of the travellers
 * @param account corporate account or tour contract
 * @param pieces checked bags of each traveller
 * @param kilograms mass of all bags of each traveller
 */
record Terms(
        double leadHours,
        PaymentKind payment,
        @Nullable PersonName payer,
        @Nullable String account,
        int pieces,
        int kilograms) {

    /** Booked that many hours ahead, paid by the first traveller with a card, one bag of 18 kg. */
    static Terms ahead(double hours) {
        return new Terms(hours, PaymentKind.CARD, null, null, 1, 18);
    }

    Terms paid(PaymentKind kind) {
        return new Terms(leadHours, kind, payer, account, pieces, kilograms);
    }

    Terms paidBy(PersonName other) {
        return new Terms(leadHours, payment, other, account, pieces, kilograms);
    }

    Terms under(String contract) {
        return new Terms(leadHours, PaymentKind.ACCOUNT, payer, contract, pieces, kilograms);
    }

    Terms bags(int count, int mass) {
        return new Terms(leadHours, payment, payer, account, count, mass);
    }
}
