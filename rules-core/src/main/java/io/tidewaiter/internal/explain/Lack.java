package io.tidewaiter.internal.explain;

import io.tidewaiter.Gap;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.model.Meaning;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is not known.
 *
 * @param kind kind of fact
 * @param note the word that has no value; empty when no fact of the kind was supplied
 * @param label how a sentence names the fact
 * @param supply places in the input that would tell
 * @param tables tables that would be needed and are not loaded
 */
record Lack(
        Class<? extends Fact> kind, Optional<WordNote> note, String label, List<String> supply, List<String> tables) {

    static Lack ofKind(Class<? extends Fact> kind) {
        return new Lack(kind, Optional.empty(), kind.getSimpleName(), List.of(Paths.list(kind)), List.of());
    }

    /** As the assessment tells it. */
    Gap.Missing missing() {
        return new Gap.Missing(
                label, note.map(WordNote::fullName).orElseGet(kind::getSimpleName), meaning(), supply, tables);
    }

    /** What the word or the kind means. */
    String meaning() {
        return note.map(WordNote::meaning).orElseGet(this::meaningOfKind);
    }

    private String meaningOfKind() {
        Meaning ofKind = kind.getAnnotation(Meaning.class);
        return ofKind == null ? kind.getSimpleName() : ofKind.value();
    }

    /** What is lacking of which fact tells nearly all lacks apart. */
    @Override
    public int hashCode() {
        return 31 * label.hashCode() + note.hashCode();
    }

    /** Two ways through a rule may find the same lack. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lack lack
                && kind == lack.kind
                && note.equals(lack.note)
                && label.equals(lack.label)
                && supply.equals(lack.supply)
                && tables.equals(lack.tables);
    }
}
