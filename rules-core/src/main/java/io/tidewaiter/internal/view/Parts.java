package io.tidewaiter.internal.view;

import io.tidewaiter.Assessment;
import io.tidewaiter.Counterfactual;
import io.tidewaiter.Finding;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RuleStatus;
import java.util.Locale;
import java.util.stream.Collectors;

/** Pieces that several views tell alike. */
final class Parts {

    private Parts() {}

    static String scores(Assessment assessment) {
        return assessment.scores().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** What is proposed: the lane as it is written and in words, or the proposal in words. */
    static String proposal(Assessment assessment, Headings headings) {
        String proposed = assessment.decision().proposed();
        return assessment.decision().lane().isPresent()
                ? headings.text("proposal") + " " + proposed + ", " + headings.text("lane." + proposed)
                : headings.text("proposal") + ": " + headings.text("proposal." + proposed);
    }

    /** What would be without a rule. */
    static String without(Counterfactual one, Assessment assessment, Headings headings) {
        String proposed =
                assessment.profile() == Profile.CARGO ? one.proposed() : headings.text("proposal." + one.proposed());
        return headings.of(assessment.profile(), "without", one.rule(), proposed, one.score());
    }

    static String asks(Assessment assessment, Headings headings) {
        return assessment.decision().asks().stream()
                .map(ask -> headings.text("ask." + ask))
                .collect(Collectors.joining(", "));
    }

    /** Points in a column of their own, with their sign. */
    static String points(int points) {
        return String.format(Locale.ROOT, "%+5d  ", points);
    }

    /** What keeps a finding from counting, in parentheses. */
    static String standing(Finding finding, Headings headings) {
        String cancelled = finding.cancelledBy()
                .map(by -> " (" + headings.text("cancelled", by) + ")")
                .orElse("");
        return finding.status() == RuleStatus.DRAFT ? " (" + headings.text("draft") + ")" : cancelled;
    }
}
