package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.facts.Word;
import io.tidewaiter.internal.read.FieldAt;
import io.tidewaiter.internal.read.FieldsByName;
import io.tidewaiter.model.Meaning;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a word. Read from its annotation once, for asking an annotation takes longer than all the rest of a sentence.
 *
 * @param word the word
 * @param fullName the word as a reader meets it
 * @param meaning what it means
 * @param unit its unit; empty when it has none
 * @param from places in the input it is derived from
 * @param tables tables it is looked up in
 * @param lacking how a sentence goes on after the fact that lacks it, for example {@code " has no gross mass"}
 * @param field reads it
 */
record WordNote(
        Word word,
        String fullName,
        String meaning,
        String unit,
        List<String> from,
        List<String> tables,
        String lacking,
        FieldAt field) {

    /** A kind is read when an answer first speaks of it. */
    private static final ClassValue<Map<String, WordNote>> NOTES = new ClassValue<>() {
        @Override
        protected Map<String, WordNote> computeValue(Class<?> kind) {
            return Vocabulary.words(kind.asSubclass(Fact.class)).stream()
                    .collect(Collectors.toUnmodifiableMap(Word::name, WordNote::read));
        }
    };

    private static WordNote read(Word word) {
        Meaning meaning = word.meaning();
        return new WordNote(
                word,
                word.fullName(),
                meaning.value(),
                meaning.unit(),
                List.of(meaning.from()),
                List.of(meaning.tables()),
                GapSentences.lacking(word),
                FieldsByName.at(word.kind(), word.name()));
    }

    /** The note of a word; empty when the kind has no such word. */
    static Optional<WordNote> of(Class<? extends Fact> kind, String name) {
        return Optional.ofNullable(NOTES.get(kind).get(name));
    }

    /** All notes of a kind. */
    static List<WordNote> of(Class<? extends Fact> kind) {
        return List.copyOf(NOTES.get(kind).values());
    }

    /** Kind of fact. */
    Class<? extends Fact> kind() {
        return word.kind();
    }

    /** Whether a fact of the kind has a value of the word. */
    boolean known(Fact fact) {
        return field.read(fact) != null;
    }

    /** There is one note of each word. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
