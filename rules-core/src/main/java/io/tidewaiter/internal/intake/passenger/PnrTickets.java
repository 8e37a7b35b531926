package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.internal.intake.edifact.Segment;
import io.tidewaiter.model.Contact;
import io.tidewaiter.model.ContactBuilder;
import io.tidewaiter.model.ContactKind;
import io.tidewaiter.model.FormOfPayment;
import io.tidewaiter.model.FormOfPaymentBuilder;
import io.tidewaiter.model.Money;
import io.tidewaiter.model.PaymentKind;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.Ticket;
import io.tidewaiter.model.TicketBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tickets of one traveller and how they were paid: TKT, MON, PTK, DAT, FAR, FOP and what follows them. */
final class PnrTickets {

    private static final Pattern NUMBER = Pattern.compile("(INF)?\\s*([0-9]{13})");

    private final Outbox out;
    private final Cards cards;
    private final List<TicketBuilder> tickets = new ArrayList<>();
    private final List<FormOfPaymentBuilder> payments = new ArrayList<>();
    private @Nullable String fareBasis;
    private boolean paying;

    PnrTickets(Outbox out, Cards cards) {
        this.out = out;
        this.cards = cards;
    }

    /** Whether the last thing read was a form of payment: the address and the name behind it are those of the payer. */
    boolean paying() {
        return paying;
    }

    void take(Segment segment) {
        switch (segment.tag()) {
            case "TKT" -> ticket(segment);
            case "MON" -> amounts(segment);
            case "PTK" -> pricing(segment);
            case "FAR" -> fareBasis = WireValues.code(segment.at(4));
            case "DAT" -> dates(segment);
            case "FOP" -> payments(segment);
            default -> {
                // Taxes one by one say nothing that is asked for.
            }
        }
    }

    /** The text of SSR TKNE and the like: a number that no TKT segment names. */
    void numbered(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return;
        }
        boolean known = tickets.stream().anyMatch(ticket -> number.group(2).equals(ticket.number()));
        if (!known) {
            Boolean infant = number.group(1) == null ? null : Boolean.TRUE;
            tickets.add(TicketBuilder.builder().number(number.group(2)).infant(infant));
        }
    }

    /** IFT with code 43: name, address and telephone number of who paid. */
    void payer(Segment ift) {
        Contact billing = ContactBuilder.builder()
                .kind(ContactKind.BILLING)
                .name(WireValues.text(ift.at(1)))
                .street(WireValues.text(ift.at(2)))
                .phone(ContactText.phone(ift.at(3)).orElse(null))
                .build();
        latestPayments(payment -> payment.payer(payerName(ift.at(1))).billing(billing));
    }

    void billing(Contact address) {
        latestPayments(payment -> payment.billing(address));
    }

    @Nullable
    List<Ticket> tickets() {
        List<Ticket> all = tickets.stream()
                .map(ticket ->
                        ticket.fareBasis() == null ? ticket.fareBasis(fareBasis).build() : ticket.build())
                .toList();
        return all.isEmpty() ? null : all;
    }

    /** Numbers of the tickets that have one. */
    List<String> numbers() {
        return tickets.stream()
                .map(TicketBuilder::number)
                .filter(Objects::nonNull)
                .toList();
    }

    List<FormOfPayment> payments() {
        return payments.stream().map(FormOfPaymentBuilder::build).toList();
    }

    /** A ticketless traveller has a type and no number; the number of a ticket exchanged for it is the fifth component. */
    private void ticket(Segment tkt) {
        paying = false;
        String number = tkt.at(0, 0);
        tickets.add(TicketBuilder.builder()
                .number(WireValues.text(number))
                .documents(out.read(tkt.at(0, 2), WireValues::whole))
                .exchangedFor(WireValues.text(tkt.at(0, 4))));
    }

    private void amounts(Segment mon) {
        if (tickets.isEmpty()) {
            return;
        }
        TicketBuilder ticket = tickets.get(tickets.size() - 1);
        for (int i = 0; i < mon.size(); i++) {
            Money money = WireValues.money(mon.at(i, 1), mon.at(i, 2)).orElse(null);
            switch (mon.at(i, 0).toUpperCase(Locale.ROOT)) {
                case "T" -> ticket.total(money);
                case "B", "F" -> ticket.fare(money);
                default -> {
                    // Equivalent amounts in other currencies.
                }
            }
        }
    }

    private void pricing(Segment ptk) {
        if (tickets.isEmpty()) {
            return;
        }
        TicketBuilder ticket = tickets.get(tickets.size() - 1);
        for (int i = 0; i < 4; i++) {
            if (ptk.at(0, i).equalsIgnoreCase("NR")) {
                ticket.refundable(false);
            }
        }
        ticket.issuedAt(WireValues.code(ptk.at(5)));
    }

    private void dates(Segment dat) {
        for (int i = 0; i < dat.size(); i++) {
            if (dat.at(i, 0).equals("710") && !tickets.isEmpty()) {
                tickets.get(tickets.size() - 1).issuedOn(out.read(dat.at(i, 1), WireDates::dayFirst));
            }
        }
    }

    private void payments(Segment fop) {
        paying = true;
        Money total = tickets.isEmpty() ? null : tickets.get(tickets.size() - 1).total();
        for (int i = 0; i < fop.size(); i++) {
            String code = fop.at(i, 0).toUpperCase(Locale.ROOT);
            if (code.isEmpty() && fop.at(i, 2).isEmpty() && fop.at(i, 4).isEmpty()) {
                continue;
            }
            boolean card = kind(code) == PaymentKind.CARD;
            payments.add(FormOfPaymentBuilder.builder()
                    .kind(kind(code))
                    .vendor(WireValues.code(fop.at(i, 3)))
                    .cardMasked(card ? Cards.masked(fop.at(i, 4)) : null)
                    .cardToken(card ? cards.token(fop.at(i, 4)) : null)
                    .cardExpiry(card ? WireValues.text(fop.at(i, 5)) : null)
                    .amount(
                            total == null
                                    ? null
                                    : WireValues.money(fop.at(i, 2), total.currency())
                                            .orElse(null)));
        }
    }

    /** The payments of the last FOP segment all have the same payer. */
    private void latestPayments(Consumer<FormOfPaymentBuilder> change) {
        payments.stream().filter(payment -> payment.billing() == null).forEach(change);
    }

    private static @Nullable PersonName payerName(String text) {
        int slash = text.indexOf('/');
        return slash > 0
                ? WireValues.name(text.substring(0, slash), text.substring(slash + 1))
                : WireValues.name(text, "");
    }

    /** Codes of IATA and their variants; null for none. */
    static @Nullable PaymentKind kind(String code) {
        return switch (code) {
            case "" -> null;
            case "CA", "CASH" -> PaymentKind.CASH;
            case "CC", "DC", "CR", "TP" -> PaymentKind.CARD;
            case "CK", "CQ", "CHECK" -> PaymentKind.CHEQUE;
            case "GR", "GT", "IN", "INV", "AC", "AGT", "AP" -> PaymentKind.ACCOUNT;
            case "BT", "TR", "DD" -> PaymentKind.TRANSFER;
            case "MS", "MCO", "VC", "VO", "EF" -> PaymentKind.VOUCHER;
            case "FF", "AW", "LP", "ML" -> PaymentKind.MILES;
            case "EX" -> PaymentKind.EXCHANGE;
            default -> PaymentKind.OTHER;
        };
    }
}
