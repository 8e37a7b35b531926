package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Chance;
import io.tidewaiter.cli.generate.Csv;
import io.tidewaiter.cli.generate.Label;
import io.tidewaiter.cli.generate.Lesson;
import io.tidewaiter.cli.generate.Range;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.PaymentKind;
import io.tidewaiter.model.Sex;
import java.util.ArrayList;
import java.util.List;

/** The ordinary travellers: who they are, what they book and when. */
final class Crowd {

    static final Lesson ORDINARY = new Lesson("ORDINARY", Label.ORDINARY, "NONE", "", "");

    private static final List<PartyKind> KINDS = Csv.read(Crowd.class, "parties.csv", PartyKind.class);
    private static final double LATE = 0.04;
    private static final int HOURS = 24;
    private static final List<String> AT_HOME = List.of("DIASPORA", "WORKER", "FAMILY");

    private final Stage stage;
    private final Chance chance;

    Crowd(Stage stage) {
        this.stage = stage;
        this.chance = stage.chance();
    }

    static List<PartyKind> kinds() {
        return KINDS;
    }

    /** Sells until there are that many travellers on the flight. */
    void fill(int travellers) {
        while (stage.travellers() < travellers) {
            book(draw(), travellers - stage.travellers());
        }
    }

    private PartyKind draw() {
        double all = KINDS.stream().mapToDouble(PartyKind::weight).sum();
        double left = chance.within(new Range(0, all));
        for (PartyKind kind : KINDS) {
            left -= kind.weight();
            if (left < 0) {
                return kind;
            }
        }
        return KINDS.get(0);
    }

    private void book(PartyKind kind, int seats) {
        String[] via = chance.happens(0.45)
                ? new String[0]
                : new String[] {stage.plan().network().feeder(chance).code()};
        String origin = via.length == 0 ? stage.plan().service().from() : via[0];
        List<Person> party = party(kind, origin, Math.min(seats, (int) chance.within(kind.size())));
        boolean oneWay = chance.happens(kind.oneWay());
        List<Flight> way = oneWay ? stage.oneWay(via) : stage.there(kind.drawStay(chance), via);
        Reservation sold = stage.sell(ORDINARY, party, way, terms(kind));
        stage.board(party.size() > 1 && !kind.kind().equals("TOUR") ? known(sold) : sold);
    }

    private Reservation known(Reservation sold) {
        return chance.happens(0.5) ? sold.each(one -> one.history(stage.known().household())) : sold;
    }

    private Terms terms(PartyKind kind) {
        boolean late = chance.happens(LATE);
        double hours = late ? chance.between(3, HOURS - 1) : kind.drawLead(chance) * HOURS;
        Terms terms = Terms.ahead(hours).bags(Bags.AS_USUAL, 0);
        if (chance.happens(kind.account())) {
            return terms.under((kind.kind().equals("TOUR") ? "TOUR-" : "CORP-") + chance.digits(5));
        }
        if (chance.happens(0.05)) {
            return terms.paidBy(stage.stranger());
        }
        return chance.happens(kind.cash()) ? terms.paid(PaymentKind.CASH) : terms.paid(other());
    }

    private PaymentKind other() {
        int drawn = chance.between(1, 100);
        return drawn <= 86 ? PaymentKind.CARD : drawn <= 94 ? PaymentKind.TRANSFER : PaymentKind.VOUCHER;
    }

    private List<Person> party(PartyKind kind, String origin, int size) {
        boolean home = chance.happens(AT_HOME.contains(kind.kind()) ? 0.8 : 0.45);
        Culture culture = home ? stage.local().culture() : stage.from(origin).culture();
        return kind.family() || kind.kind().equals("COUPLE") ? related(kind, culture, size) : strangers(culture, size);
    }

    private List<Person> strangers(Culture culture, int size) {
        List<Person> party = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            party.add(stage.people().adult(culture));
        }
        return party;
    }

    /** One or two adults of one family, the others their children; every tenth adult keeps another family name. */
    private List<Person> related(PartyKind kind, Culture culture, int size) {
        var family = stage.people().family(culture);
        int adults = kind.family() ? Math.min(size, chance.happens(0.75) ? 2 : 1) : size;
        int age = kind.family() ? chance.between(28, 45) : chance.between(22, 70);
        List<Person> party = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (i < adults) {
                var name = i == 1 && chance.happens(0.1) ? stage.people().family(culture) : family;
                party.add(stage.people().of(name, i == 0 ? Sex.FEMALE : Sex.MALE, age + 2 * i));
            } else {
                party.add(stage.people().child(family, i == size - 1 ? 5 : 16));
            }
        }
        return party;
    }
}
