package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Chance;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.FormOfPayment;
import io.tidewaiter.model.FormOfPaymentBuilder;
import io.tidewaiter.model.Money;
import io.tidewaiter.model.PaymentKind;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.Ticket;
import io.tidewaiter.model.TicketBuilder;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Prices, tickets and payments. */
final class Fares {

    private static final int BASE = 55;
    private static final int PER_HOUR = 34;
    private static final String TAXES = "48.50";
    private static final String CURRENCY = "EUR";
    private static final String CARD_START = "400000XXXXXX";
    private static final String BILLING_PHONE = "99900000000";

    private final Chance chance;
    private final Network network;
    private final Serials serials;

    Fares(Chance chance, Network network, Serials serials) {
        this.chance = chance;
        this.network = network;
        this.serials = serials;
    }

    /** Fare without taxes for one traveller, cheaper the earlier it is bought. */
    BigDecimal fare(List<Flight> flights, double leadHours) {
        long minutes = 0;
        for (Flight flight : flights) {
            minutes += Duration.between(
                            network.instant(
                                    Objects.requireNonNull(flight.from()), Objects.requireNonNull(flight.departsAt())),
                            network.instant(
                                    Objects.requireNonNull(flight.to()), Objects.requireNonNull(flight.arrivesAt())))
                    .toMinutes();
        }
        int dear = leadHours < 72 ? 140 : 100;
        long cents = (BASE * 100L + PER_HOUR * 100L * minutes / 60) * (dear + chance.between(-20, 25)) / 100;
        return BigDecimal.valueOf(cents / 50 * 50, 2);
    }

    Ticket ticket(BigDecimal fare, LocalDate issued, String city) {
        return TicketBuilder.builder()
                .number(serials.ticket())
                .documents(1)
                .issuedOn(issued)
                .issuedAt(city)
                .fare(new Money(fare, CURRENCY))
                .total(new Money(fare.add(new BigDecimal(TAXES)), CURRENCY))
                .fareBasis(chance.happens(0.6) ? "YSAVER" : "YFLEX")
                .refundable(chance.happens(0.7) ? Boolean.FALSE : null)
                .build();
    }

    /** A form of payment for a whole booking; the amount is that of one ticket. */
    FormOfPayment payment(PaymentKind kind, @Nullable PersonName payer) {
        boolean card = kind == PaymentKind.CARD;
        String name = payer == null ? "" : payer.familyName() + "/" + payer.givenNames();
        return FormOfPaymentBuilder.builder()
                .kind(kind)
                .vendor(card ? chance.one(List.of("VI", "CA")) : null)
                .cardMasked(card ? CARD_START + chance.digits(4) : null)
                .cardExpiry(card ? "0" + chance.between(1, 9) + chance.between(27, 30) : null)
                .payer(payer)
                .billing(payer == null ? null : Contacts.billing(name, BILLING_PHONE))
                .build();
    }

    static FormOfPayment of(FormOfPayment payment, Ticket ticket) {
        return FormOfPaymentBuilder.builder(payment).amount(ticket.total()).build();
    }
}
