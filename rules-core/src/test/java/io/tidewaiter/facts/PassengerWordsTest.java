package io.tidewaiter.facts;

import io.tidewaiter.pack.Profile;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** LEG-01: what the law keeps from criteria does not exist in the facts of passengers, nor do the fields that stand in for it. */
class PassengerWordsTest {

    private static final Set<String> DENIED = Set.of(
            "sex",
            "gender",
            "age",
            "born",
            "birth",
            "birthdate",
            "nationality",
            "nationalities",
            "citizenship",
            "birthplace",
            "name",
            "names",
            "surname",
            "given",
            "language",
            "meal",
            "meals",
            "diet",
            "ssr",
            "service",
            "services",
            "remark",
            "remarks",
            "note",
            "notes",
            "comment",
            "salutation",
            "title",
            "religion",
            "race",
            "ethnic",
            "ethnicity",
            "political",
            "opinion",
            "union",
            "health",
            "medical",
            "disability",
            "orientation",
            "issuer",
            "residence",
            "family",
            "marital",
            "community",
            "origincountry");

    /** Comparisons between two papers: a rule sees that they agree, not what they say. */
    private static final Set<String> COMPARISONS =
            Set.of("Traveller.bornSameDay", "OtherDocument.bornSameDay", "OtherDocument.otherIssuer");

    @Test
    void noWordNamesWhatTheLawForbids() {
        assertThat(words().filter(word -> !COMPARISONS.contains(word.fullName())))
                .allSatisfy(word -> assertThat(parts(word)).as(word.fullName()).noneMatch(DENIED::contains));
    }

    @Test
    void comparisonsGiveNothingButTrueOrFalse() {
        assertThat(words().filter(word -> COMPARISONS.contains(word.fullName())))
                .hasSameSizeAs(COMPARISONS)
                .allSatisfy(word -> assertThat(word.type()).as(word.fullName()).isEqualTo(Boolean.class));
    }

    /** The test above would pass on any word if it took words apart wrongly. */
    @Test
    void wordsAreTakenApart() {
        assertThat(words().map(PassengerWordsTest::parts).flatMap(Arrays::stream))
                .contains("hours", "departure", "minor");
        assertThat("mealCode".split("(?=[A-Z])")).contains("meal");
    }

    private static Stream<Word> words() {
        return Vocabulary.all(Profile.PASSENGER).stream().flatMap(kind -> Vocabulary.words(kind).stream());
    }

    private static String[] parts(Word word) {
        return Arrays.stream(word.name().split("(?=[A-Z])"))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }
}
