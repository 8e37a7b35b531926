package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.facts.Word;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordNoteTest {

    @Test
    void says_of_every_word_what_its_annotation_says() {
        for (Class<? extends Fact> kind : Vocabulary.all()) {
            assertThat(WordNote.of(kind)).hasSameSizeAs(Vocabulary.words(kind));
            for (Word word : Vocabulary.words(kind)) {
                WordNote note = WordNote.of(kind, word.name()).orElseThrow();

                assertThat(note.word()).isSameAs(word);
                assertThat(note.fullName()).isEqualTo(kind.getSimpleName() + "." + word.name());
                assertThat(note.meaning()).isEqualTo(word.meaning().value());
                assertThat(note.unit()).isEqualTo(word.meaning().unit());
                assertThat(note.from()).containsExactly(word.meaning().from());
                assertThat(note.tables()).containsExactly(word.meaning().tables());
                assertThat(note.lacking()).isEqualTo(GapSentences.lacking(word));
            }
        }
    }

    @Test
    void knows_no_other_word() {
        assertThat(WordNote.of(Shipment.class, "colour")).isEmpty();
    }
}
