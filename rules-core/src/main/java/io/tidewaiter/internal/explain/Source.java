package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.rule.Owner;
import io.tidewaiter.internal.rule.Value;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field that a test reads, looked up once for all answers.
 *
 * @param note its word
 * @param way where the word comes from
 * @param ofRoot whether it is read from the root, and not from the pattern's own fact
 */
record Source(WordNote note, Way way, boolean ofRoot) {

    /** A field as a pattern on a kind of fact reads it; empty for what is no field of the pattern's own fact or of the root. */
    static Optional<Source> of(Value value, Class<? extends Fact> kind) {
        if (!(value instanceof Value.Field field)) {
            return Optional.empty();
        }
        return WordNote.of(field.owner().kind(kind), field.name())
                .map(note -> new Source(note, Paths.way(note), field.owner() != Owner.PATTERN));
    }

    /** The word and those that show whether a place it may come from holds a value. */
    Stream<WordNote> notes() {
        return Stream.concat(Stream.of(note), way.holders());
    }

    /** The value; null when it is unknown. */
    @Nullable
    Object value(Scope scope) {
        return note.field().read(fact(scope));
    }

    /** The fact it is read from. */
    Fact fact(Scope scope) {
        return ofRoot ? scope.sheet().root() : scope.fact();
    }
}
