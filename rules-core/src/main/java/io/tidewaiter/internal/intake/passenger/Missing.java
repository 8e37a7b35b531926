package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.internal.intake.edifact.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * Damaged segments of which one may have named a traveller. When a count says that more travel than were found, as many of these are
 * refused, so that nobody is lost in silence.
 */
final class Missing {

    private final Outbox out;
    private final List<Segment> damaged = new ArrayList<>();

    Missing(Outbox out) {
        this.out = out;
    }

    /** Remembers a segment that cannot be told: its tag is none that is known. */
    void suspect(Segment segment) {
        if (!segment.isKnown()) {
            damaged.add(segment);
        }
    }

    /** Refuses as many travellers as are missing and may have been in damaged segments; returns how many. */
    int refuse(int missing) {
        int count = Math.max(0, Math.min(missing, damaged.size()));
        for (Segment segment : damaged.subList(0, count)) {
            out.refuse(
                    segment,
                    "A traveller who is counted is not there; this segment is damaged and may have been the one.",
                    "Ask the carrier to send the message again; the other travellers have been read.");
        }
        damaged.clear();
        return count;
    }
}
