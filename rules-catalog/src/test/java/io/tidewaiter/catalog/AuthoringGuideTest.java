package io.tidewaiter.catalog;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.pack.NewPack;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.testing.CaseOutcome;
import io.tidewaiter.testing.PackVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Who does what the authoring guide says gets what it says. */
class AuthoringGuideTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-04");
    private static final Pattern BLOCK = Pattern.compile("(?s)```(?:yaml)?\n(.*?)```");

    @TempDir
    private Path folder;

    @Test
    void theFirstRuleOfTheGuideWorks() throws IOException {
        Path pack = folder.resolve("my-pack");
        NewPack.write(pack, "my-pack", TODAY);
        Files.writeString(pack.resolve("rules/MP-03.drl"), block("rule \"MP-03\""));
        Files.writeString(pack.resolve("rules/MP-03.cases.yaml"), block("reference: CASE-MP-03"));

        PackVerifier verifier = PackVerifier.of(pack).givenTables(Catalogue.tables());
        assertThat(verifier.cases()).extracting(CaseOutcome::toString).anyMatch(text -> text.contains("MP-03"));
        verifier.verify();
    }

    @Test
    void theTranslationOfTheGuideIsRead() throws IOException {
        Path pack = folder.resolve("my-pack");
        NewPack.write(pack, "my-pack", TODAY);
        Files.writeString(pack.resolve("rules/MP-03.drl"), block("rule \"MP-03\""));
        Files.createDirectories(pack.resolve("texts"));
        Files.writeString(pack.resolve("texts/mk.yaml"), block("title: Пријавен"));
        Path metadata = pack.resolve("pack.yaml");
        Files.writeString(metadata, Files.readString(metadata).replace("languages: []", "languages: [mk]"));

        assertThat(RulePack.read(pack).text("MP-03", "mk")).isPresent();
    }

    /** Each example of the table of conditions is put into the kind of fact it is about. */
    @Test
    void everyConditionOfTheTableIsAccepted() throws IOException {
        Path pack = folder.resolve("table");
        NewPack.write(pack, "table-pack", TODAY);
        Path rule = pack.resolve("rules/TP-01.drl");
        String template = Files.readString(rule);
        Files.createDirectories(pack.resolve("lists"));
        Files.writeString(
                pack.resolve("lists/fast_perishable.csv"), "value,valid_from,valid_to,note\n0803,,,bananas\n");
        for (String condition : conditions()) {
            String body = "when\n    " + condition + "\nthen";
            Files.writeString(
                    rule,
                    template.replaceAll("(?s)when\n.*then", Matcher.quoteReplacement(body))
                            .replaceAll("@because\\(.*\\)", "@because(\"Something was found.\")"));
            assertThat(RulePack.read(pack).cards()).as(condition).hasSize(2);
        }
    }

    private static List<String> conditions() throws IOException {
        String guide = guide();
        String table = guide.substring(guide.indexOf("| you want to say"), guide.indexOf("The words are in"));
        return Pattern.compile("`([^`]+)`")
                .matcher(table)
                .results()
                .map(found -> found.group(1))
                .filter(text -> text.contains(" ") && !text.contains("$c"))
                .map(AuthoringGuideTest::whole)
                .toList();
    }

    private static String whole(String example) {
        if (example.startsWith("not ") || example.startsWith("exists ") || example.startsWith("accumulate")) {
            return "Shipment( mode == \"SEA\" )\n    " + example;
        }
        for (String kind : List.of("Shipment", "Container", "GoodsLine", "Route", "Paper")) {
            String word = example.split(" ", 2)[0].replace("shipment.", "");
            Class<? extends Fact> type = Vocabulary.kind(kind).orElseThrow();
            if (Vocabulary.word(type, word).isPresent()) {
                return kind + "( " + example + " )";
            }
        }
        return example;
    }

    private static String block(String holding) throws IOException {
        return BLOCK.matcher(guide())
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(text -> text.contains(holding))
                .findFirst()
                .orElseThrow();
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("../docs/authoring.md"));
    }
}
