package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.internal.intake.edifact.Segment;

/** Reads one message, segment by segment, and puts the travellers it finds out as soon as each is complete. */
interface MessageReader {

    /** The next segment, readable or not. */
    void take(Segment segment);

    /** The message has ended. */
    void end();
}
