package io.tidewaiter.internal.view;

import io.tidewaiter.Adjustment;
import io.tidewaiter.Assessment;
import io.tidewaiter.Counterfactual;
import io.tidewaiter.Decision;
import io.tidewaiter.DecisionRecord;
import io.tidewaiter.Finding;
import io.tidewaiter.NearMiss;
import io.tidewaiter.pack.Threat;

/** The whole bill of points, the steps to the lane, what would change it. */
public final class SupervisorView {

    private final DecisionRecord decision;
    private final Assessment assessment;
    private final Headings headings;
    private final Page page = new Page();

    /** A view of a record with headings in a language. */
    public SupervisorView(DecisionRecord decision, Headings headings) {
        this.decision = decision;
        this.assessment = decision.assessment();
        this.headings = headings;
    }

    /** The page. */
    public String render() {
        page.line(assessment.reference());
        page.line(headings.text("asOf") + " " + assessment.asOf());
        page.line(headings.text("score") + " " + assessment.score());
        page.line(Parts.proposal(assessment, headings));
        assessment.scores().keySet().forEach(this::bill);
        dataQuality();
        steps();
        changes();
        gaps();
        if (!assessment.warnings().isEmpty()) {
            page.heading(headings.text("warnings"))
                    .items(
                            "  ",
                            assessment.warnings().stream()
                                    .map(headings::english)
                                    .toList());
        }
        return page.render();
    }

    /** Every line counts, and the lines add up. */
    private void bill(Threat threat) {
        page.heading(headings.text("bill") + " " + threat);
        assessment.findings().stream()
                .filter(finding -> finding.threat() == threat)
                .forEach(this::position);
        assessment.mitigating().stream()
                .filter(finding -> finding.threat() == threat || finding.threat() == Threat.ANY)
                .forEach(this::position);
        assessment.adjustments().stream()
                .filter(adjustment -> adjustment.threat() == threat)
                .forEach(this::adjustment);
        page.item(Parts.points(assessment.scores().getOrDefault(threat, 0)), headings.text("sum"));
    }

    private void position(Finding finding) {
        String group = finding.group().map(name -> " [" + name + "]").orElse("");
        page.item(
                Parts.points(finding.counted()),
                finding.rule() + group + " " + headings.sentence(finding) + Parts.standing(finding, headings));
    }

    private void adjustment(Adjustment adjustment) {
        page.item(Parts.points(adjustment.points()), headings.english(adjustment.because()));
    }

    private void dataQuality() {
        page.heading(headings.text("dataQuality") + " " + assessment.dataQuality());
        assessment.findings().stream()
                .filter(finding -> finding.quality() > 0)
                .forEach(finding ->
                        page.item(Parts.points(finding.quality()), finding.rule() + " " + headings.sentence(finding)));
    }

    private void steps() {
        page.heading(headings.of(assessment.profile(), "steps") + " ("
                + assessment.decision().policy() + ")");
        for (Decision.Step step : assessment.decision().steps()) {
            page.item("  ", step.reached() + ": " + headings.english(step.because()));
        }
        if (!assessment.decision().asks().isEmpty()) {
            page.line(headings.text("ask") + ": " + Parts.asks(assessment, headings));
        }
    }

    private void changes() {
        if (!decision.counterfactuals().isEmpty()) {
            page.heading(headings.text("counterfactual"));
            for (Counterfactual one : decision.counterfactuals()) {
                page.item("  ", Parts.without(one, assessment, headings));
            }
        }
        if (!decision.nearMisses().isEmpty()) {
            page.heading(headings.text("nearMisses"));
            for (NearMiss one : decision.nearMisses()) {
                page.item("  ", one.rule() + " " + one.fact() + ": " + one.condition());
            }
        }
    }

    private void gaps() {
        if (!assessment.gaps().isEmpty()) {
            page.heading(headings.text("missing"));
            assessment.gaps().forEach(gap -> page.item("  ", gap.rule() + " " + headings.english(gap.sentence())));
        }
    }
}
