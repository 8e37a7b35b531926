package io.tidewaiter.internal.batch;

import java.util.function.BooleanSupplier;

/** Whether a run has to stop early. Once it said yes it stays so. For the calling thread alone. */
public final class Stop {

    private final BooleanSupplier asked;
    private boolean stopped;

    /** @param asked the host's own wish */
    public Stop(BooleanSupplier asked) {
        this.asked = asked;
    }

    /** Asks again; an interrupt counts as a wish to stop and its flag is kept. */
    public boolean now() {
        stopped = stopped || asked.getAsBoolean() || Thread.currentThread().isInterrupted();
        return stopped;
    }

    /** Whether it has said yes. */
    public boolean happened() {
        return stopped;
    }

    /** The calling thread was interrupted while it waited. */
    void interrupted() {
        stopped = true;
        Thread.currentThread().interrupt();
    }
}
