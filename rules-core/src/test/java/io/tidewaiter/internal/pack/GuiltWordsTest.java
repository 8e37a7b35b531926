package io.tidewaiter.internal.pack;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GuiltWordsTest {

    @ParameterizedTest
    @CsvSource({
        "en, The consignor is a suspected SMUGGLER., suspected SMUGGLER",
        "en, Illegal goods, Illegal",
        "sq, Dërguesi është i dyshuar, dyshuar",
        "mk, Пратката е илегална, илегална",
        "bs, Pošiljalac je osumnjičen, osumnjičen",
        "sr-Latn, Sumnjiva roba, Sumnjiva",
        "sr-Cyrl, Сумњива роба, Сумњива",
        "cnr, Vozač je krijumčar, krijumčar",
        "sr-Latn, Krijumc\u030Car, Krijumčar",
    })
    void wordsThatCallSomebodyGuiltyAreFound(String language, String sentence, String words) {
        assertThat(String.join(" ", GuiltWords.in(sentence, language))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Seal AB123 at loading and AB128 at discharge.",
        "en, Suspended trailer axle",
        "sq, Pesha e verifikuar ndryshon.",
        "sr-Latn, Masa se razlikuje za 4000 kg.",
        "sr-Cyrl, Пломба се разликује.",
        "mk, Масата се разликува.",
        "fr, Le suspect",
    })
    void plainFindingsAreNot(String language, String sentence) {
        assertThat(GuiltWords.in(sentence, language)).isEmpty();
    }
}
