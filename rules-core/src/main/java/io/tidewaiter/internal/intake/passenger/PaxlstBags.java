package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.internal.intake.edifact.Segment;
import io.tidewaiter.model.Bag;
import io.tidewaiter.model.Baggage;
import io.tidewaiter.model.BaggageBuilder;
import io.tidewaiter.model.Mass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The bags of one traveller of a PAXLST message: MEA counts and weighs them, FTX+BAG names their tags. */
final class PaxlstBags {

    private final Outbox out;
    private final List<Bag> bags = new ArrayList<>();
    private @Nullable Integer pieces;
    private @Nullable Mass weight;
    private boolean any;

    PaxlstBags(Outbox out) {
        this.out = out;
    }

    void take(Segment segment) {
        if (segment.tag().equals("MEA")) {
            measure(segment);
        } else if (segment.at(0).equalsIgnoreCase("BAG")) {
            any = true;
            tags(segment.at(3, 0), segment.at(3, 1));
        }
    }

    /** Null when the message says nothing of bags. */
    @Nullable
    Baggage baggage() {
        return any
                ? BaggageBuilder.builder()
                        .pieces(pieces)
                        .weight(weight)
                        .bags(bags.isEmpty() ? null : bags)
                        .build()
                : null;
    }

    private void measure(Segment mea) {
        String unit = mea.at(2, 0).toUpperCase(Locale.ROOT);
        String value = mea.at(2, 1);
        switch (mea.at(0).toUpperCase(Locale.ROOT)) {
            case "CT" -> {
                any = true;
                pieces = out.read(value, WireValues::whole);
            }
            case "WT" -> {
                any = true;
                weight = out.read(value, raw -> WireValues.mass(raw, unit.startsWith("LB")));
            }
            default -> {
                // Other measures are not about bags.
            }
        }
    }

    /** A tag, or the first of tags that follow each other and how many they are. */
    private void tags(String first, String count) {
        Integer many = count.isEmpty() ? Integer.valueOf(1) : out.read(count, WireValues::whole);
        bags.addAll(BagTags.series(first, many == null ? 1 : many, null));
    }
}
