package io.tidewaiter.catalog;

import io.tidewaiter.catalog.CaseSubjects.Run;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.Word;
import io.tidewaiter.internal.evaluate.DroolsEvaluator;
import io.tidewaiter.internal.evaluate.PackEvaluator;
import io.tidewaiter.internal.evaluate.PackMatches;
import io.tidewaiter.internal.pack.OpenedPack;
import io.tidewaiter.internal.rule.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is not known is reported, never silently false: each word a rule reads is taken in turn out of the facts of its firing cases.
 * The rule becomes a gap, or stays true where another fact decides. No rule of the pack becomes true.
 */
class UnknownsTest {

    static Stream<OpenedPack> packs() {
        return SourceTree.packs().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_missing_value_gives_a_gap(OpenedPack opened) {
        PackEvaluator evaluator = DroolsEvaluator.compile(opened.pack());
        CaseSubjects.of(opened).filter(Run::fires).forEach(run -> check(evaluator, run, rule(opened, run)));
    }

    private static void check(PackEvaluator evaluator, Run run, Rule rule) {
        List<String> before = fired(evaluator.evaluate(run.facts()));
        assertThat(before).contains(rule.card().id());
        for (Word word : ReadWords.of(rule)) {
            FactSheet poorer = Without.word(run.facts(), word);
            PackMatches after = evaluator.evaluate(poorer);
            String what = run + " without " + word.fullName();
            assertThat(before).as(what).containsAll(fired(after));
            assertThat(Stream.concat(fired(after).stream(), unknown(after).stream()))
                    .as(what)
                    .contains(rule.card().id());
        }
    }

    private static Rule rule(OpenedPack opened, Run run) {
        return opened.pack().rules().stream()
                .filter(rule -> rule.card().id().equals(run.ruleCase().rule()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fired(PackMatches matches) {
        return matches.fired().stream().map(match -> match.rule().card().id()).toList();
    }

    private static List<String> unknown(PackMatches matches) {
        return matches.unknown().stream().map(rule -> rule.card().id()).toList();
    }
}
