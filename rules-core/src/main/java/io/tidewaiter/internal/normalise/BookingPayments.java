package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.BookingBuilder;
import io.tidewaiter.model.Booking;
import io.tidewaiter.model.FormOfPayment;
import io.tidewaiter.model.Identity;
import io.tidewaiter.model.PaymentKind;
import io.tidewaiter.model.PersonName;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How the booking was paid, and whether who paid travels. */
final class BookingPayments {

    /** A letter apart is a slip; more is somebody else. */
    private static final int SAME = 1;

    private static final String NOBODY_ELSE = "NONE";

    private final Booking booking;
    private final @Nullable List<FormOfPayment> payments;

    BookingPayments(Booking booking) {
        this.booking = booking;
        this.payments = booking.payments();
    }

    void fill(BookingBuilder builder) {
        builder.paymentForms(forms())
                .paidInCash(cash().orNull())
                .payerTravels(all(this::paidByTraveller).orNull())
                .payerOnBooking(all(this::paidOnBooking).orNull())
                .payer(payer());
    }

    private @Nullable List<String> forms() {
        if (payments == null) {
            return null;
        }
        TreeSet<String> forms = new TreeSet<>();
        for (FormOfPayment payment : payments) {
            if (payment.kind() == null) {
                return null;
            }
            forms.add(payment.kind().name());
        }
        return List.copyOf(forms);
    }

    private Truth cash() {
        return all(payment -> Truth.same(payment.kind(), PaymentKind.CASH));
    }

    /** Of no payment at all nothing is known. */
    private Truth all(java.util.function.Function<FormOfPayment, Truth> test) {
        return payments == null || payments.isEmpty()
                ? Truth.UNKNOWN
                : Truth.any(payments, payment -> test.apply(payment).not()).not();
    }

    private Truth paidByTraveller(FormOfPayment payment) {
        return same(payment.payer(), Maybe.get(booking.identity(), Identity::name));
    }

    private Truth paidOnBooking(FormOfPayment payment) {
        return paidByTraveller(payment).or(Truth.anyOf(booking.companions(), one -> same(payment.payer(), one.name())));
    }

    private static Truth same(@Nullable PersonName payer, @Nullable PersonName other) {
        Integer distance = Spelling.distance(payer, other);
        return distance == null ? Truth.UNKNOWN : Truth.of(distance <= SAME);
    }

    /** The first payer, when it is not the traveller. */
    private @Nullable String payer() {
        for (FormOfPayment payment : payments == null ? List.<FormOfPayment>of() : payments) {
            PersonName name = payment.payer();
            return switch (paidByTraveller(payment)) {
                case TRUE -> NOBODY_ELSE;
                case FALSE -> name == null ? null : Tokens.of("payer", name.familyName() + "/" + name.givenNames());
                case UNKNOWN -> null;
            };
        }
        return null;
    }
}
