package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.BookingBuilder;
import io.tidewaiter.model.AdvanceInformation;
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

    private final Trip trip;
    private final Booking booking;
    private final @Nullable List<FormOfPayment> payments;

    BookingPayments(Trip trip, Booking booking) {
        this.trip = trip;
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
        Identity shown = Maybe.get(trip.passenger().advance(), AdvanceInformation::identity);
        return same(payment.payer(), Maybe.get(booking.identity(), Identity::name))
                .or(same(payment.payer(), Maybe.get(shown, Identity::name)));
    }

    private Truth paidOnBooking(FormOfPayment payment) {
        return paidByTraveller(payment).or(Truth.anyOf(booking.companions(), one -> same(payment.payer(), one.name())));
    }

    private static Truth same(@Nullable PersonName payer, @Nullable PersonName other) {
        Integer distance = Spelling.distance(payer, other);
        return distance == null ? Truth.UNKNOWN : Truth.of(distance <= SAME);
    }

    /** The first payer with a name. */
    private @Nullable String payer() {
        for (FormOfPayment payment : payments == null ? List.<FormOfPayment>of() : payments) {
            PersonName name = payment.payer();
            if (name == null || name.familyName() == null) {
                return null;
            }
            return Tokens.of("payer", name.familyName() + "/" + name.givenNames());
        }
        return null;
    }
}
