package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.internal.intake.edifact.Segment;
import io.tidewaiter.model.Bag;
import io.tidewaiter.model.BagBuilder;
import io.tidewaiter.model.Baggage;
import io.tidewaiter.model.BaggageBuilder;
import io.tidewaiter.model.Mass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bags of one traveller, TBD flight by flight: the number, the weight, whose pool they are in, and their tags. */
final class PnrBags {

    private static final int PIECES = 1;
    private static final int FIRST_TAG = 2;
    private static final String POUNDS = "701";

    private final Outbox out;
    private final Map<String, Bag> bags = new LinkedHashMap<>();
    private @Nullable Integer pieces;
    private @Nullable Mass weight;
    private @Nullable Boolean pooled;
    private @Nullable String poolWith;
    private boolean heads;
    private boolean reported;
    private boolean any;

    PnrBags(Outbox out) {
        this.out = out;
    }

    /**
     * Takes over what was checked in for one flight. Through-checked bags are told of on every flight and are the same bags; their
     * number is that of the flight that is reported, or else that of the first.
     *
     * @param flight position in the itinerary, from 1
     * @param isReported whether it is the flight that is reported
     */
    void take(Segment tbd, int flight, boolean isReported) {
        boolean counts = !any || (isReported && !reported);
        any = true;
        reported |= isReported;
        Integer number = out.read(tbd.at(PIECES, 0), WireValues::whole);
        boolean pounds = tbd.at(PIECES, 2).equals(POUNDS);
        Mass mass = out.read(tbd.at(PIECES, 1), raw -> WireValues.mass(raw, pounds));
        if (counts) {
            pieces = number;
            weight = mass;
        }
        tags(tbd, flight, number);
    }

    /** Whether the traveller heads a pool and is in no other. */
    boolean heads() {
        return heads && poolWith == null;
    }

    /** With the head of the pool as the message names it. */
    @Nullable
    Baggage baggage() {
        return any
                ? BaggageBuilder.builder()
                        .pieces(pieces)
                        .weight(weight)
                        .pooled(pooled)
                        .poolWith(poolWith)
                        .bags(bags.isEmpty() ? null : List.copyOf(bags.values()))
                        .build()
                : null;
    }

    private void tags(Segment tbd, int flight, @Nullable Integer number) {
        List<Integer> elements = new ArrayList<>();
        int counted = 0;
        for (int i = FIRST_TAG; i < tbd.size(); i++) {
            String first = tbd.at(i, 0).toUpperCase(Locale.ROOT);
            if (first.equals("HP") || first.equals("MP")) {
                pooled = true;
                heads |= first.equals("HP");
                poolWith = first.equals("MP") ? WireValues.text(tbd.at(i, 1)) : poolWith;
            } else if (!tbd.at(i, 1).isEmpty()) {
                elements.add(i);
                counted += WireValues.whole(tbd.at(i, 2)).orElse(1);
            }
        }
        // The third component is how many tags follow each other; some systems number the bags with it instead.
        boolean series = number == null || number == counted;
        for (int i : elements) {
            int count = series ? WireValues.whole(tbd.at(i, 2)).orElse(1) : 1;
            String destination = WireValues.code(tbd.at(i, 3));
            for (Bag bag : BagTags.series(tbd.at(i, 1), count, destination)) {
                bags.putIfAbsent(
                        bag.tag(), BagBuilder.builder(bag).flight(flight).build());
            }
        }
    }
}
