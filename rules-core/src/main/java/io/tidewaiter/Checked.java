package io.tidewaiter;

import java.util.Optional;

/**
 * One criterion of a review, with the reviewer's answer once there is one (C-817/19, paragraph 206: criteria of review that are clear and
 * objective).
 *
 * @param criterion what is asked, from the pack
 * @param answer what the reviewer found; empty while nobody has looked
 * @param note what it rests on, the reviewer's words; empty when there is nothing to add
 */
public record Checked(String criterion, Optional<Answer> answer, Optional<String> note) {

    /** What a reviewer found. */
    public enum Answer {
        /** It holds. */
        YES,
        /** It does not hold. */
        NO,
        /** It cannot be told from what there is. */
        UNCLEAR
    }

    /** A criterion nobody has answered yet. */
    public static Checked open(String criterion) {
        return new Checked(criterion, Optional.empty(), Optional.empty());
    }

    /** The same criterion, answered. */
    public Checked answered(Answer found, String why) {
        return new Checked(criterion, Optional.of(found), Optional.of(why).filter(text -> !text.isBlank()));
    }
}
