package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.evaluate.Fields;
import java.util.Optional;

/**
 * A value and where a rule took it from.
 *
 * @param fact the fact; empty when its kind was not supplied, or when the value was computed over many facts
 * @param note the word that was read
 * @param function what was computed over all facts of the kind, for example {@code sum}; empty for a plain field
 * @param value the value; empty when unknown
 */
record Origin(Optional<Fact> fact, WordNote note, Optional<String> function, Optional<Object> value) {

    /** A field of a fact, or of the placeholder that stands for a fact that was not supplied. */
    static Origin of(Fact fact, String field) {
        WordNote note = WordNote.of(fact.getClass(), field)
                .orElseThrow(() -> new IllegalStateException(
                        fact.getClass().getSimpleName() + "." + field + " is no word; the parser checks this."));
        Optional<Fact> supplied = fact.number() == null ? Optional.empty() : Optional.of(fact);
        return new Origin(supplied, note, Optional.empty(), Fields.value(field, fact));
    }

    boolean unknown() {
        return value.isEmpty();
    }

    /** How a sentence names the fact. */
    String label() {
        return fact.map(Fact::label).orElseGet(() -> note.kind().getSimpleName());
    }

    /** The word as a reader meets it, {@code Container.seals} or {@code sum(GoodsLine.netMassKg)}. */
    String field() {
        return function.map(name -> name + "(" + note.fullName() + ")").orElseGet(note::fullName);
    }
}
