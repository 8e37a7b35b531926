package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Chance;
import io.tidewaiter.model.Bag;
import io.tidewaiter.model.BagBuilder;
import io.tidewaiter.model.Baggage;
import io.tidewaiter.model.BaggageBuilder;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.Mass;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Checks bags in, through to the airport of arrival. */
final class Bags {

    /** Pieces in the terms when each traveller takes what travellers take. */
    static final int AS_USUAL = -1;

    private final Chance chance;
    private final FlightPlan plan;
    private final Serials serials;

    Bags(Chance chance, FlightPlan plan, Serials serials) {
        this.chance = chance;
        this.plan = plan;
        this.serials = serials;
    }

    /** The bags of one traveller; with no piece they are known to be none. */
    Baggage of(List<Flight> flights, Terms terms) {
        if (terms.pieces() == AS_USUAL) {
            int pieces = usual();
            return of(flights, terms.bags(pieces, pieces * chance.between(11, 22)));
        }
        if (terms.pieces() == 0) {
            return BaggageBuilder.builder().pieces(0).build();
        }
        String first = serials.tag(terms.pieces());
        int flight = reported(flights) + 1;
        List<Bag> bags = IntStream.range(0, terms.pieces())
                .mapToObj(i -> BagBuilder.builder()
                        .tag(String.format(Locale.ROOT, "%010d", Long.parseLong(first) + i))
                        .destination(plan.service().to())
                        .flight(flight)
                        .build())
                .toList();
        return BaggageBuilder.builder()
                .pieces(terms.pieces())
                .weight(Mass.ofKilograms(terms.kilograms()))
                .bags(bags)
                .build();
    }

    private int usual() {
        int drawn = chance.between(1, 100);
        return drawn <= 32 ? 0 : drawn <= 90 ? 1 : 2;
    }

    /** Position from 0 of the flight that is reported. */
    static int reported(List<Flight> flights) {
        return IntStream.range(0, flights.size())
                .filter(i -> Boolean.TRUE.equals(flights.get(i).reported()))
                .findFirst()
                .orElseThrow();
    }
}
