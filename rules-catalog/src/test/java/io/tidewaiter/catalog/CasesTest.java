package io.tidewaiter.catalog;

import io.tidewaiter.Finding;
import io.tidewaiter.catalog.CaseSubjects.Run;
import io.tidewaiter.internal.pack.CaseKind;
import io.tidewaiter.internal.pack.OpenedPack;
import io.tidewaiter.pack.RuleCard;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** The cases of every rule go as their authors say, and their sentences can be read in seconds. */
class CasesTest {

    /** A reason a targeter takes in at a glance. */
    private static final int LONGEST_SENTENCE = 150;

    private static final List<Run> RUNS =
            SourceTree.packs().stream().flatMap(CaseSubjects::of).toList();

    @TestFactory
    Stream<DynamicNode> cases() {
        return RUNS.stream()
                .map(run -> DynamicTest.dynamicTest(
                        run.toString(),
                        () -> assertThat(run.result().failure())
                                .as(run.result().toString())
                                .isEmpty()));
    }

    @Test
    void every_rule_has_every_kind_of_case() {
        for (OpenedPack opened : SourceTree.packs()) {
            for (RuleCard card : opened.pack().cards()) {
                Set<CaseKind> kinds = opened.cases().stream()
                        .filter(one -> one.rule().equals(card.id()))
                        .map(one -> one.kind())
                        .collect(Collectors.toSet());
                assertThat(kinds).as(card.id()).isEqualTo(EnumSet.allOf(CaseKind.class));
            }
        }
    }

    @Test
    void every_rule_shows_its_exact_sentence_once() {
        Set<String> shown = RUNS.stream()
                .filter(run -> run.ruleCase().says().isPresent())
                .map(run -> run.ruleCase().rule())
                .collect(Collectors.toSet());
        assertThat(SourceTree.packs())
                .flatExtracting(opened -> opened.pack().cards())
                .extracting(RuleCard::id)
                .allSatisfy(id -> assertThat(shown).contains(id));
    }

    @Test
    void sentences_are_short_in_every_language() {
        assertThat(findings())
                .allSatisfy(finding -> assertThat(finding.sentences().values())
                        .as(finding.rule())
                        .allSatisfy(sentence -> assertThat(sentence).hasSizeLessThanOrEqualTo(LONGEST_SENTENCE)));
    }

    @Test
    void sentences_are_there_in_every_language() {
        assertThat(findings())
                .allSatisfy(finding ->
                        assertThat(finding.untranslated()).as(finding.rule()).isEmpty());
    }

    private static List<Finding> findings() {
        return RUNS.stream()
                .filter(Run::fires)
                .flatMap(run -> Stream.concat(
                                run.assessment().findings().stream(), run.assessment().mitigating().stream())
                        .filter(finding -> finding.rule().equals(run.ruleCase().rule())))
                .toList();
    }
}
