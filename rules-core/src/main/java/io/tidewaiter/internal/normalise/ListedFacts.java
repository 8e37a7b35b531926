package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.ListedAgencyBuilder;
import io.tidewaiter.facts.ListedLaneBuilder;
import io.tidewaiter.facts.Traveller;
import io.tidewaiter.model.Agency;
import io.tidewaiter.model.Booking;
import io.tidewaiter.pack.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives the facts of listings of lanes and agencies, which are intelligence with a last day. */
final class ListedFacts {

    private static final String ANY = "*";

    private final Trip trip;
    private final Traveller traveller;

    ListedFacts(Trip trip, Traveller traveller) {
        this.trip = trip;
        this.traveller = traveller;
    }

    /** Listings of the way out; null when the table was not loaded or the way is not known. */
    @Nullable
    List<Fact> lanes() {
        boolean loaded = trip.tables().loaded(KnownTable.LISTED_LANES);
        List<String> out = trip.itinerary().airportsOut();
        if (!loaded || out == null) {
            return null;
        }
        List<Fact> facts = new ArrayList<>();
        for (TableRow row : trip.knowledge().listedLanes()) {
            if (row.inForce(trip.day()) && fits(row, out)) {
                facts.add(lane(facts.size() + 1, row, out));
            }
        }
        return facts;
    }

    private static boolean fits(TableRow row, List<String> out) {
        return fits(row, "origin", out.subList(0, 1))
                && fits(row, "via", out.subList(1, out.size() - 1))
                && fits(row, "destination", out.subList(out.size() - 1, out.size()));
    }

    private static boolean fits(TableRow row, String column, List<String> airports) {
        String wanted = row.text(column).orElse(ANY);
        return wanted.equals(ANY) || airports.contains(wanted);
    }

    private Fact lane(int number, TableRow row, List<String> out) {
        String via = row.text("via").orElse(ANY);
        return ListedLaneBuilder.builder()
                .number(number)
                .kind(row.text("kind").orElse(null))
                .threat(row.text("threat").orElse(null))
                .reference(row.text("reference").orElse(null))
                .via(via.equals(ANY) ? "NONE" : via)
                .gateway(out.get(out.size() - 1))
                .validTo(row.validTo().orElse(null))
                .traveller(traveller)
                .build();
    }

    /** Listings of the agency by its number or its office; null when the table was not loaded or the agency is not known. */
    @Nullable
    List<Fact> agencies() {
        boolean loaded = trip.tables().loaded(KnownTable.LISTED_AGENCIES);
        Agency agency = Maybe.get(trip.passenger().booking(), Booking::agency);
        if (!loaded || agency == null || (agency.number() == null && agency.office() == null)) {
            return null;
        }
        List<Fact> facts = new ArrayList<>();
        for (TableRow row : trip.knowledge().listedAgencies()) {
            String listed = row.text("agency").orElse("");
            boolean same = listed.equals(agency.number()) || listed.equals(agency.office());
            if (same && row.inForce(trip.day())) {
                facts.add(agency(facts.size() + 1, row, listed));
            }
        }
        return facts;
    }

    private Fact agency(int number, TableRow row, String listed) {
        return ListedAgencyBuilder.builder()
                .number(number)
                .agency(listed)
                .threat(row.text("threat").orElse(null))
                .reference(row.text("reference").orElse(null))
                .confirmedCases(row.number("cases").map(BigDecimal::intValue).orElse(null))
                .hitRate(row.number("hit_rate").map(Numbers::of).orElse(null))
                .validTo(row.validTo().orElse(null))
                .traveller(traveller)
                .build();
    }
}
