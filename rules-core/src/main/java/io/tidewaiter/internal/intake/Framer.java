package io.tidewaiter.internal.intake;

import java.io.IOException;
import java.util.Optional;

/** Cuts an input into records in constant memory. */
interface Framer {

    /** The next record; empty when the input has ended. */
    Optional<Frame> next() throws IOException;
}
