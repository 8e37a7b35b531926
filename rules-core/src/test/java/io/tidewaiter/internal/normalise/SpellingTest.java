package io.tidewaiter.internal.normalise;

import io.tidewaiter.model.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How far apart the spelling in a booking and that in a document are. */
class SpellingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            SAMPLE, JOHN PAUL,        SAMPLE,     JOHNPAUL,        0
            SAMPLE, JOHN PAUL,        SAMPLE,     JOHNPAULMR,      0
            SAMPLE, JOHN PAUL,        SAMPLE,     JOHNPAUL MR,     0
            SAMPLE, JOHN PAUL,        SAMPLE,     JONPAULMR,       1
            SAMPLE, JOHN PAUL GEORGE, SAMPLE,     JOHNPAULMR,      0
            SAMPLE, JOHN PAUL,        SAMPLE,     JOHNMR,          0
            DE LA SAMPLE, ANA,        DELASAMPLE, ANA MRS,         0
            DE LA SAMPLE, ANAMARIA,   DELASAMPLE, ANA MARIA MRS,   0
            ABD AL SAMPLE, OMAR,      ABDALSAMPLE, OMAR YUSUF,     0
            SAMPLE-TESTMANN, ANA,     SAMPLETESTMANN, ANA,         0
            ANA MARIA, SAMPLE,        SAMPLE,     ANAMARIA,        0
            SAMPLE, JOHN,             SAMPLE,     MARK,            4
            SAMPLE, JOHN PAUL,        SAMPLE,     MARKPETER,       8
            SAMPLE, JOHN PAUL,        TESTMANN,   JOHNPAUL,        6
            """)
    void countsLettersAndNotTheBlanksBetweenThem(
            String family, String given, String otherFamily, String otherGiven, int apart) {
        PersonName one = new PersonName(family, given);
        PersonName other = new PersonName(otherFamily, otherGiven);

        assertThat(Spelling.distance(one, other)).isEqualTo(apart);
        assertThat(Spelling.distance(other, one)).isEqualTo(apart);
    }

    @Test
    void anUnknownPartTellsNothing() {
        assertThat(Spelling.distance(new PersonName("SAMPLE", null), new PersonName("SAMPLE", "ANA")))
                .isNull();
    }
}
