package io.tidewaiter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The review of a proposal by a person. It stays open until somebody gives a name, an outcome and a reason, and, about a traveller, answers
 * every criterion of the packs; nothing closes by itself.
 *
 * @param required whether a person has to look whatever the total
 * @param state whether somebody has decided
 * @param by who decided, a role or a name the host may store
 * @param at when, UTC
 * @param outcome what was decided
 * @param reason why
 * @param checklist criteria of review, in the order of the packs; empty for a consignment
 */
public record Review(
        boolean required,
        State state,
        Optional<String> by,
        Optional<Instant> at,
        Optional<String> outcome,
        Optional<String> reason,
        Optional<List<Checked>> checklist) {

    /** Whether somebody has decided. */
    public enum State {
        /** Nobody has decided yet. */
        OPEN,
        /** A person has decided. */
        CLOSED
    }

    /**
     * Checks that a closed review says who, when, what and why.
     *
     * @throws IllegalArgumentException with everything that is missing
     */
    public Review {
        checklist = checklist.map(List::copyOf);
        if (state == State.CLOSED) {
            List<String> missing = missing(by, outcome, reason, checklist);
            if (!missing.isEmpty() || at.isEmpty()) {
                throw new IllegalArgumentException(
                        "A review is closed by a person with a reason. Give who decided and when, the outcome and"
                                + " the reason"
                                + (missing.isEmpty() ? "." : "; missing: " + String.join(", ", missing) + "."));
            }
        }
    }

    private static List<String> missing(
            Optional<String> by, Optional<String> outcome, Optional<String> reason, Optional<List<Checked>> checklist) {
        List<String> missing = new ArrayList<>();
        require(by, "who", missing);
        require(outcome, "outcome", missing);
        require(reason, "reason", missing);
        for (Checked one : checklist.orElse(List.of())) {
            if (one.answer().isEmpty()) {
                missing.add("an answer to \"" + one.criterion() + "\"");
            }
        }
        return missing;
    }

    private static void require(Optional<String> text, String name, List<String> missing) {
        if (text.filter(one -> !one.isBlank()).isEmpty()) {
            missing.add(name);
        }
    }

    /** A review nobody has done yet. */
    public static Review open(boolean required) {
        return open(required, List.of());
    }

    /** A review nobody has done yet, with what the reviewer will have to answer. */
    public static Review open(boolean required, List<String> criteria) {
        Optional<List<Checked>> checklist = criteria.isEmpty()
                ? Optional.empty()
                : Optional.of(criteria.stream().map(Checked::open).toList());
        return new Review(
                required,
                State.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                checklist);
    }

    /**
     * The review once a person has decided, where there is no checklist.
     *
     * @throws IllegalArgumentException when name, outcome or reason is empty, or a criterion has no answer
     */
    public Review closed(String by, Instant at, String outcome, String reason) {
        return closed(by, at, outcome, reason, checklist.orElse(List.of()));
    }

    /**
     * The review once a person has decided.
     *
     * @param answers the checklist, every criterion answered
     * @throws IllegalArgumentException when name, outcome or reason is empty, a criterion has no answer, or the criteria are others
     */
    public Review closed(String by, Instant at, String outcome, String reason, List<Checked> answers) {
        if (!criteria(answers).equals(criteria(checklist.orElse(List.of())))) {
            throw new IllegalArgumentException(
                    "The answers are to other criteria. Answer those of checklist(), each once and in their order.");
        }
        return new Review(
                required,
                State.CLOSED,
                Optional.of(by),
                Optional.of(at),
                Optional.of(outcome),
                Optional.of(reason),
                checklist.map(any -> answers));
    }

    private static List<String> criteria(List<Checked> checklist) {
        return checklist.stream().map(Checked::criterion).toList();
    }
}
