package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.intake.MessageWarning;
import io.tidewaiter.internal.intake.edifact.Segment;

/** Looks whether a message begins and ends as it should, and holds as many segments as its end says. */
final class MessageEnd {

    private final Outbox out;
    private int segments;
    private boolean begun;
    private boolean ended;

    MessageEnd(Outbox out) {
        this.out = out;
    }

    void count(Segment segment) {
        segments++;
        if (segment.tag().equals("UNH")) {
            begun = true;
        }
        if (segment.tag().equals("UNT")) {
            ended = true;
            Integer stated = out.read(segment.at(0), WireValues::whole);
            if (stated != null && stated != segments) {
                out.warn(MessageWarning.COUNT_DIFFERS);
            }
        }
    }

    void finish() {
        if (!begun || !ended) {
            out.warn(MessageWarning.ENVELOPE_INCOMPLETE);
        }
    }
}
