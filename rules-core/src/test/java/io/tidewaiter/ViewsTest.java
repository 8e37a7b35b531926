package io.tidewaiter;

import io.tidewaiter.LanePolicy.RandomShare;
import io.tidewaiter.fixture.Card;
import io.tidewaiter.fixture.Packs;
import io.tidewaiter.internal.rule.Rule;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ViewsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/io/tidewaiter/views");

    private final DecisionRecord decision = Samples.decision();

    /** Run with {@code -Dtidewaiter.update=true} to write the files anew, then read what changed. */
    @ParameterizedTest
    @EnumSource(View.class)
    void readAsAgreed(View view) throws IOException {
        String text =
                Views.render(decision, view, "en").replace(decision.assessment().engine(), "ENGINE");
        Path golden = GOLDEN.resolve(view.name().toLowerCase(java.util.Locale.ROOT) + ".txt");
        if (Boolean.getBoolean("tidewaiter.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, masked(text));
        }

        assertThat(masked(text)).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sq", "mk", "sr-Latn", "sr-Cyrl", "bs", "cnr"})
    void thePersonSeesNoConditionsAndNoDataOfOthers(String language) {
        String text = Views.render(decision, View.PERSON, language);

        assertThat(text).contains("MEDU4711832");
        List<String> forbidden = new ArrayList<>(Samples.PERSONAL);
        decision.assessment().findings().forEach(finding -> {
            forbidden.add(finding.rule());
            forbidden.add(finding.title());
            forbidden.add(finding.sentence());
            forbidden.add(finding.card().condition());
            finding.evidence()
                    .forEach(match -> match.forEach(evidence -> {
                        forbidden.add(evidence.field());
                        forbidden.add(evidence.fact());
                        forbidden.addAll(evidence.paths());
                    }));
        });
        forbidden.removeIf("mode"::equals);
        forbidden.removeIf("Consignment"::equals);
        forbidden.removeIf("documents"::equals);
        forbidden.removeIf("Paper"::equals);
        assertThat(forbidden).hasSizeGreaterThan(12).noneMatch(text::contains);
        assertThat(text).doesNotContain("CSQU", "4000", "30480", "RED", "YELLOW", "YELLOW", "score");
    }

    @Test
    void theTargeterSeesAllOnOneScreen() {
        Rule[] rules = new Rule[12];
        for (int i = 0; i < rules.length; i++) {
            Card card = i < 8 ? Card.of("A-1" + i, 15).quality(5) : Card.mitigating("M-1" + i, -3);
            rules[i] = card.because("Consignment by {shipment.mode}: " + "a long sentence about it ".repeat(20))
                    .rule(Samples.pack().rules().get(1).elements().get(0));
        }
        List<Rule> all = new ArrayList<>(List.of(rules));
        all.addAll(Samples.pack().rules());
        DecisionRecord busy = DecisionRecord.of(RiskProfiler.builder()
                .packs(Packs.pack("busy", all.toArray(Rule[]::new)))
                .build()
                .assess(Samples.consignment()));

        String text = Views.render(busy, View.TARGETER, "en");

        assertThat(text.lines().count()).isLessThanOrEqualTo(24);
        assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
        assertThat(text).contains("Reasons (+", "Speaks for the sender", "Not assessed, data missing");
        assertThat(text.indexOf("A legal requirement")).isPositive();
    }

    @Test
    void theTargeterReadsWhatMustBeLookedAtFirst() {
        String text = Views.render(decision, View.TARGETER, "en");

        assertThat(text.indexOf("No document was presented")).isLessThan(text.indexOf("verified mass differs"));
    }

    @Test
    void marksWhatIsInEnglishOnly() {
        String text = Views.render(decision, View.TARGETER, "sq");

        assertThat(text)
                .contains("Kontejneri CSQU3054383: diferenca 4000 kg.\n")
                .contains("No document was presented for consignment by SEA. [en]");
        assertThat(Views.render(decision, View.TARGETER, "ja")).contains("Reasons");
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void saysThatChanceIsChance(View view) {
        DecisionRecord drawn = DecisionRecord.of(
                Samples.profiler(new RandomShare(10_000, "all")).assess(Samples.consignment()));

        assertThat(Views.render(drawn, view, "en")).containsIgnoringCase("chosen at random");
    }

    @Test
    void theSupervisorsBillAddsUp() {
        String text = Views.render(decision, View.SUPERVISOR, "en");

        assertThat(text).contains("  +30  SEA-19", "   -5  MIT-01", "  +25  sum");
    }

    @Test
    void theHeadingsAreCompleteInEveryLanguage() throws IOException {
        TreeMap<String, Object> english = new TreeMap<>();
        headings("en").forEach((key, text) -> english.put(key.toString(), text));
        for (String language : Views.languages()) {
            Properties texts = headings(language);
            assertThat(new TreeMap<>(texts).keySet().toString())
                    .as(language)
                    .isEqualTo(english.keySet().toString());
            english.forEach((key, text) -> assertThat(placeholders(texts.getProperty(key)))
                    .as("%s %s", language, key)
                    .isEqualTo(placeholders(text.toString())));
        }
    }

    @Test
    void theCyrillicTextsAreCyrillicAndTheLatinOnesLatin() throws IOException {
        for (String language : Views.languages()) {
            boolean cyrillic = List.of("mk", "sr-Cyrl").contains(language);
            headings(language)
                    .forEach((key, text) -> assertThat(text.toString()
                                    .replaceAll("RFI|RFA|RFS|SHA-256|\\{\\d}", "")
                                    .chars()
                                    .filter(Character::isLetter)
                                    .allMatch(c -> (Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
                                            == cyrillic))
                            .as("%s %s: %s", language, key, text)
                            .isTrue());
        }
    }

    private static String masked(String text) {
        return text.replaceAll("\\b[0-9a-f]{64}\\b", "SHA256").replaceAll("\\b[0-9a-f]{32}\\b", "RECORD-ID");
    }

    private static List<String> placeholders(String text) {
        return java.util.regex.Pattern.compile("\\{\\d}|SHA-256")
                .matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .sorted()
                .toList();
    }

    private static Properties headings(String language) throws IOException {
        Properties properties = new Properties();
        try (var in = io.tidewaiter.internal.view.Headings.class.getResourceAsStream(language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
