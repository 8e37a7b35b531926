package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.model.Booking;
import io.tidewaiter.model.FormOfPayment;
import io.tidewaiter.model.FrequentFlyer;
import io.tidewaiter.model.Identity;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.PaymentKind;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.Sex;
import io.tidewaiter.model.Ticket;
import io.tidewaiter.model.TravelDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes one traveller of a booking: name, documents, ticket and payment. */
final class PnrTravellerWriter {

    private static final int CHILD = 12;

    private final Edifact edi;
    private final FlightPlan plan;

    PnrTravellerWriter(Edifact edi, FlightPlan plan) {
        this.edi = edi;
        this.plan = plan;
    }

    /** Infants have no request of their own: theirs stand under the first adult. */
    void write(List<Passenger> all, int index) {
        Passenger traveller = all.get(index);
        Booking booking = Objects.requireNonNull(traveller.booking());
        edi.add("TIF", name(traveller)[0], name(traveller)[1] + ":" + (index + 1));
        list(booking.frequentFlyer()).forEach(this::member);
        if (!infant(traveller)) {
            documents(booking, "");
        }
        if (index == 0) {
            all.stream().filter(PnrTravellerWriter::infant).forEach(this::infantOf);
        }
        if (traveller.unaccompaniedMinor() != null) {
            edi.add(
                    "SSR",
                    "UMNR:HK:1:" + FlightPlan.CARRIER + ":::" + plan.service().from() + ":"
                            + plan.service().to() + ":UM"
                            + padded(traveller.unaccompaniedMinor().age()));
        }
        list(booking.tickets()).forEach(ticket -> ticket(ticket, list(booking.payments())));
    }

    /** Surname, and given name with the kind of traveller. */
    String[] name(Passenger traveller) {
        PersonName name = booked(traveller);
        String kind = infant(traveller) ? "IN" : child(traveller) ? "C" : "A";
        return new String[] {
            Edifact.text(Wire.or(name.familyName())) + (kind.equals("IN") ? "" : ":I"),
            Edifact.text(Wire.or(name.givenNames())) + ":" + kind
        };
    }

    static PersonName booked(Passenger traveller) {
        Identity identity = Objects.requireNonNull(
                Objects.requireNonNull(traveller.booking()).identity());
        return Objects.requireNonNull(identity.name());
    }

    /** Whoever has no seat and no word about bags. */
    static boolean infant(Passenger traveller) {
        return traveller.baggage() == null;
    }

    private boolean child(Passenger traveller) {
        LocalDate birth = Objects.requireNonNull(
                        Objects.requireNonNull(traveller.advance()).identity())
                .birthDate();
        return Objects.requireNonNull(birth).plusYears(CHILD).isAfter(plan.day());
    }

    private void infantOf(Passenger infant) {
        PersonName name = booked(infant);
        LocalDate birth = Objects.requireNonNull(
                        Objects.requireNonNull(infant.advance()).identity())
                .birthDate();
        edi.add(
                "SSR",
                "INFT:HK:1:" + FlightPlan.CARRIER + ":::" + plan.service().from() + ":"
                        + plan.service().to() + ":/" + name.familyName() + "/" + name.givenNames() + " "
                        + Wire.word(birth));
        documents(Objects.requireNonNull(infant.booking()), "I");
    }

    private void documents(Booking booking, String infant) {
        Identity identity = Objects.requireNonNull(booking.identity());
        for (TravelDocument document : list(booking.documents())) {
            PersonName holder = Objects.requireNonNull(document.holder());
            String given = Wire.or(holder.givenNames());
            int blank = given.indexOf(' ');
            edi.add(
                    "SSR",
                    "DOCS:HK:1:" + FlightPlan.CARRIER + ":::::"
                            + Edifact.text(String.join(
                                    "/",
                                    "",
                                    Wire.or(document.code()),
                                    Wire.or(document.issuer()),
                                    Wire.or(document.number()),
                                    list(identity.nationalities()).stream()
                                            .findFirst()
                                            .orElse(""),
                                    Wire.word(identity.birthDate()),
                                    (identity.sex() == Sex.FEMALE ? "F" : "M") + infant,
                                    Wire.word(document.expiresOn()),
                                    Wire.or(holder.familyName()),
                                    blank < 0 ? given : given.substring(0, blank) + "/" + given.substring(blank + 1))));
        }
    }

    private void member(FrequentFlyer member) {
        edi.add("FTI", member.carrier() + ":" + member.number());
    }

    private void ticket(Ticket ticket, List<FormOfPayment> payments) {
        var total = Objects.requireNonNull(ticket.total());
        var fare = Objects.requireNonNull(ticket.fare());
        edi.add("TKT", ticket.number() + ":T:" + ticket.documents());
        edi.add(
                "MON",
                "T:" + total.amount().toPlainString() + ":" + total.currency(),
                "B:" + fare.amount().toPlainString() + ":" + fare.currency());
        edi.add(
                "PTK",
                ticket.refundable() == null ? "" : "NR",
                "",
                Wire.dayFirst(ticket.issuedOn()) + ":2359",
                FlightPlan.CARRIER,
                "000",
                Wire.or(ticket.issuedAt()));
        edi.add("DAT", "710:" + Wire.dayFirst(ticket.issuedOn()));
        edi.add("FAR", "N", "", "", "", Wire.or(ticket.fareBasis()));
        payments.forEach(this::payment);
    }

    private void payment(FormOfPayment payment) {
        String amount = Objects.requireNonNull(payment.amount()).amount().toPlainString();
        edi.add(
                "FOP",
                code(Objects.requireNonNull(payment.kind())) + "::" + amount + ":" + Wire.or(payment.vendor()) + ":"
                        + Wire.or(payment.cardMasked()) + ":" + Wire.or(payment.cardExpiry()));
        Optional.ofNullable(payment.billing())
                .ifPresent(payer -> edi.add(
                        "IFT",
                        "4:43",
                        Edifact.text(Wire.or(payer.name())),
                        Edifact.text(Wire.or(payer.street())),
                        Wire.or(payer.phone())));
    }

    /** Codes of forms of payment. */
    private static String code(PaymentKind kind) {
        return switch (kind) {
            case CASH -> "CA";
            case CARD -> "CC";
            case ACCOUNT -> "GR";
            case TRANSFER -> "BT";
            case VOUCHER -> "MS";
            default -> throw new IllegalArgumentException("No ticket of the sample is paid by " + kind + ".");
        };
    }

    private static String padded(@Nullable Integer age) {
        return age == null ? "" : (age < 10 ? "0" : "") + age;
    }

    private static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }

    /** Positions from 1 of those who have a seat. */
    static IntStream seated(List<Passenger> all) {
        return IntStream.range(0, all.size()).filter(i -> !infant(all.get(i)));
    }
}
