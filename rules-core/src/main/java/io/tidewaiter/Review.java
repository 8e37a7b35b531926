package io.tidewaiter;

import java.time.Instant;
import java.util.Optional;

/**
 * The review of a proposal by a person. It stays open until somebody gives a name, an outcome and a reason; nothing closes by itself.
 *
 * @param required whether a person has to look whatever the total
 * @param state whether somebody has decided
 * @param by who decided, a role or a name the host may store
 * @param at when, UTC
 * @param outcome what was decided
 * @param reason why
 */
public record Review(
        boolean required,
        State state,
        Optional<String> by,
        Optional<Instant> at,
        Optional<String> outcome,
        Optional<String> reason) {

    /** Whether somebody has decided. */
    public enum State {
        /** Nobody has decided yet. */
        OPEN,
        /** A person has decided. */
        CLOSED
    }

    /** A review nobody has done yet. */
    public static Review open(boolean required) {
        return new Review(required, State.OPEN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The review once a person has decided.
     *
     * @throws IllegalArgumentException when name, outcome or reason is empty
     */
    public Review closed(String by, Instant at, String outcome, String reason) {
        if (by.isBlank() || outcome.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException(
                    "A review is closed by a person with a reason. Give who decided, the outcome and the reason.");
        }
        return new Review(
                required, State.CLOSED, Optional.of(by), Optional.of(at), Optional.of(outcome), Optional.of(reason));
    }
}
