package io.tidewaiter.internal.explain;

import io.tidewaiter.Gap;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Word;
import io.tidewaiter.model.Meaning;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is not known.
 *
 * @param kind kind of fact
 * @param word the word that has no value; empty when no fact of the kind was supplied
 * @param label how a sentence names the fact
 * @param supply places in the input that would tell
 * @param tables tables that would be needed and are not loaded
 */
record Lack(Class<? extends Fact> kind, Optional<Word> word, String label, List<String> supply, List<String> tables) {

    static Lack ofKind(Class<? extends Fact> kind) {
        return new Lack(kind, Optional.empty(), kind.getSimpleName(), List.of(Paths.list(kind)), List.of());
    }

    /** As the assessment tells it. */
    Gap.Missing missing() {
        return new Gap.Missing(
                label, word.map(Word::fullName).orElseGet(kind::getSimpleName), meaning(), supply, tables);
    }

    /** What the word or the kind means. */
    String meaning() {
        Optional<Meaning> ofKind = Optional.ofNullable(kind.getAnnotation(Meaning.class));
        return word.map(Word::meaning).or(() -> ofKind).map(Meaning::value).orElseGet(kind::getSimpleName);
    }
}
