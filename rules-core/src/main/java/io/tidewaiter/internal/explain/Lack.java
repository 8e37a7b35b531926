package io.tidewaiter.internal.explain;

import io.tidewaiter.Gap;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.model.Meaning;
import java.util.List;

/** One thing that is not known. */
sealed interface Lack {

    /** That a kind was not supplied is the same in every answer, and asking its annotation takes longer than all the rest. */
    ClassValue<OfKind> KINDS = new ClassValue<>() {
        @Override
        protected OfKind computeValue(Class<?> kind) {
            return OfKind.read(kind.asSubclass(Fact.class));
        }
    };

    /** As the assessment tells it. */
    Gap.Missing missing();

    /** Says it in words, from the documented meanings. */
    void tell(StringBuilder told);

    /** That no fact of a kind was supplied. */
    static OfKind of(Class<? extends Fact> kind) {
        return KINDS.get(kind);
    }

    /**
     * No fact of a kind was supplied.
     *
     * @param missing as the assessment tells it
     * @param sentence the whole sentence
     */
    record OfKind(Gap.Missing missing, String sentence) implements Lack {

        private static OfKind read(Class<? extends Fact> kind) {
            String name = kind.getSimpleName();
            Meaning meaning = kind.getAnnotation(Meaning.class);
            String place = Paths.list(kind);
            return new OfKind(
                    new Gap.Missing(name, name, meaning == null ? name : meaning.value(), List.of(place), List.of()),
                    "Nothing is said about " + GapSentences.plural(kind) + " (" + place + ")");
        }

        @Override
        public void tell(StringBuilder told) {
            told.append(sentence);
        }
    }

    /**
     * A fact lacks a word.
     *
     * @param note the word
     * @param label how a sentence names the fact
     * @param spot places in the input that would tell
     * @param tables tables that would be needed and are not loaded
     */
    record OfWord(WordNote note, String label, Spot spot, List<String> tables) implements Lack {

        @Override
        public Gap.Missing missing() {
            return new Gap.Missing(label, note.fullName(), note.meaning(), spot.supply(), tables);
        }

        @Override
        public void tell(StringBuilder told) {
            told.append(label).append(note.lacking());
            if (tables.isEmpty()) {
                told.append(spot.told());
            } else {
                GapSentences.addNeeds(spot.supply(), tables, told);
            }
        }

        /** What is lacking of which fact tells nearly all lacks apart. */
        @Override
        public int hashCode() {
            return 31 * label.hashCode() + note.hashCode();
        }
    }
}
