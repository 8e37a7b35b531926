package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Chance;
import io.tidewaiter.cli.generate.Lesson;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.PersonName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A flight while it fills up: who books, and what comes onto the watch list because of it. Not for two threads. */
final class Stage {

    private final FlightPlan plan;
    private final Chance chance;
    private final Serials serials;
    private final People people;
    private final Sales sales;
    private final Known known;
    private final List<Reservation> reservations = new ArrayList<>();
    private final List<WatchRow> watched = new ArrayList<>();
    private final long number;

    /** @param number of the flight, from 0 */
    Stage(FlightPlan plan, Chance chance, long number) {
        this.plan = plan;
        this.chance = chance;
        this.number = number;
        this.serials = new Serials(number);
        this.people = new People(chance, plan.day());
        this.sales = new Sales(chance, plan, serials);
        this.known = new Known(plan);
    }

    /** Number of the flight, from 0. */
    long number() {
        return number;
    }

    FlightPlan plan() {
        return plan;
    }

    Chance chance() {
        return chance;
    }

    Serials serials() {
        return serials;
    }

    People people() {
        return people;
    }

    /** What the host knows of travellers. */
    Known known() {
        return known;
    }

    List<Reservation> reservations() {
        return List.copyOf(reservations);
    }

    List<WatchRow> watched() {
        return List.copyOf(watched);
    }

    int travellers() {
        return reservations.stream().mapToInt(one -> one.travellers().size()).sum();
    }

    /** Sells without boarding, so that something can be changed first. */
    Reservation sell(Lesson lesson, List<Person> party, List<Flight> way, Terms terms) {
        return sales.sell(lesson, party, way, terms);
    }

    void board(Reservation reservation) {
        reservations.add(reservation.each(one -> known.unlessKnown(one)));
    }

    /** Puts somebody onto the watch list, and gives the number of the entry. */
    void watch(List<String> names, String birth, List<String> documents) {
        String id = "EX-" + (number + 1) + "-" + (watched.size() + 1);
        watched.add(new WatchRow(id, names, List.of(birth), documents));
    }

    /** Out by way of airports, the first one first, and back the same way after some days. */
    List<Flight> there(int days, String... via) {
        List<String> reverse = new ArrayList<>(List.of(via));
        Collections.reverse(reverse);
        List<Flight> way = new ArrayList<>(oneWay(via));
        way.addAll(plan.back(days, reverse, chance));
        return List.copyOf(way);
    }

    List<Flight> oneWay(String... via) {
        return plan.out(List.of(via), chance);
    }

    /** An adult with a document of the country the flight goes to. */
    Person local() {
        return from(plan.service().to());
    }

    /** An adult with a document of the country of an airport. */
    Person from(String airport) {
        return people.adult(People.culture(plan.network().airport(airport).culture()));
    }

    /** Somebody who does not travel. */
    PersonName stranger() {
        return local().name();
    }
}
