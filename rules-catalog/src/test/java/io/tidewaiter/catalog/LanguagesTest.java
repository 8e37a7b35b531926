package io.tidewaiter.catalog;

import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.RuleText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every pack speaks every language of the region, in full and in the right script. */
class LanguagesTest {

    private static final List<String> LANGUAGES = List.of("sq", "bs", "mk", "cnr", "sr-Latn", "sr-Cyrl");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}+");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    /** Codes and unit symbols, which no script changes. */
    private static final Set<String> SYMBOLS = Set.of(
            "ANPP",
            "C",
            "CAS",
            "Carcharhinidae",
            "CIF",
            "CITES",
            "EUR",
            "GTIN",
            "H",
            "HS",
            "I",
            "ICOM",
            "II",
            "III",
            "IMEI",
            "IMO",
            "NPP",
            "S",
            "TIR",
            "U",
            "UN",
            "USD",
            "VIN",
            "g",
            "h",
            "kg",
            "km",
            "m");

    static Stream<RulePack> packs() {
        return Catalogue.packs().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void all_languages_are_there_in_full(RulePack pack) {
        assertThat(pack.languages()).containsExactlyElementsOf(LANGUAGES);
        for (RuleCard card : pack.cards()) {
            for (String language : LANGUAGES) {
                assertThat(pack.text(card.id(), language))
                        .as(card.id() + " " + language)
                        .isPresent();
                assertThat(placeholders(text(pack, card, language).because()))
                        .as(card.id() + " " + language)
                        .isEqualTo(placeholders(card.because()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void each_language_keeps_to_its_script(RulePack pack) {
        for (RuleCard card : pack.cards()) {
            for (String language : LANGUAGES) {
                String words = words(text(pack, card, language));
                if (Set.of("mk", "sr-Cyrl").contains(language)) {
                    assertThat(SYMBOLS).as(card.id() + " " + language).containsAll(found(LATIN, words));
                } else {
                    assertThat(found(CYRILLIC, words))
                            .as(card.id() + " " + language)
                            .isEmpty();
                }
            }
        }
    }

    private static RuleText text(RulePack pack, RuleCard card, String language) {
        return pack.text(card.id(), language).orElseThrow();
    }

    private static String words(RuleText text) {
        return PLACEHOLDER.matcher(text.title() + " " + text.because()).replaceAll(" ");
    }

    private static Set<String> placeholders(String sentence) {
        return found(PLACEHOLDER, sentence);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
