package io.tidewaiter.internal.lint;

import io.tidewaiter.internal.pack.OpenedPack;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.RuleStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is looked at.
 *
 * @param opened the pack
 * @param beside packs that are used with it
 * @param day the day it is looked at
 */
record LintInput(OpenedPack opened, List<RulePack> beside, LocalDate day) {

    /** The rules that run. */
    Stream<Rule> rules() {
        return opened.pack().rules().stream().filter(rule -> rule.card().status() != RuleStatus.DEPRECATED);
    }

    /** A warning about a rule on an annotation of its card, given without its sign. */
    PackProblem onCard(Rule rule, String annotation, String found, String advice) {
        String file = rule.card().file();
        return PackProblem.warning(file, opened.lineOf(file, annotation), found, advice);
    }
}
