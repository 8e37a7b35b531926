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

    /** That a kind was not supplied is the same in every answer, and asking its annotation takes longer than all the rest. */
    private static final ClassValue<WholeKind> WHOLE_KINDS = new ClassValue<>() {
        @Override
        protected WholeKind computeValue(Class<?> kind) {
            return WholeKind.of(kind.asSubclass(Fact.class));
        }
    };

    /**
     * A kind of which nothing was supplied.
     *
     * @param missing as the assessment tells it
     */
    private record WholeKind(Lack lack, Gap.Missing missing) {

        static WholeKind of(Class<? extends Fact> kind) {
            String name = kind.getSimpleName();
            Meaning meaning = kind.getAnnotation(Meaning.class);
            Lack lack = new Lack(kind, Optional.empty(), name, List.of(Paths.list(kind)), List.of());
            return new WholeKind(
                    lack,
                    new Gap.Missing(name, name, meaning == null ? name : meaning.value(), lack.supply(), List.of()));
        }
    }

    static Lack ofKind(Class<? extends Fact> kind) {
        return WHOLE_KINDS.get(kind).lack();
    }

    /** As the assessment tells it. */
    Gap.Missing missing() {
        if (note.isEmpty()) {
            return WHOLE_KINDS.get(kind).missing();
        }
        WordNote word = note.get();
        return new Gap.Missing(label, word.fullName(), word.meaning(), supply, tables);
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
