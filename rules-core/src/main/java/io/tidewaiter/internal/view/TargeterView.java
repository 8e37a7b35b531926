package io.tidewaiter.internal.view;

import io.tidewaiter.Assessment;
import io.tidewaiter.DecisionRecord;
import io.tidewaiter.Finding;
import io.tidewaiter.Gap;
import io.tidewaiter.Proposal;
import java.util.Comparator;
import java.util.List;

/** One screen: why this one, what speaks for the sender, what is missing. */
public final class TargeterView {

    private static final int MOST_REASONS = 3;
    private static final int MOST_MITIGATING = 2;
    private static final int MOST_GAPS = 3;
    private static final int REASON_LENGTH = 140;
    private static final int GAP_LENGTH = 66;

    private final Assessment assessment;
    private final Headings headings;
    private final Page page = new Page();

    /** A view of a record with headings in a language. */
    public TargeterView(DecisionRecord decision, Headings headings) {
        this.assessment = decision.assessment();
        this.headings = headings;
    }

    /** The page. */
    public String render() {
        head();
        reasons(headings.text("reasons"), reasons(), MOST_REASONS);
        reasons(headings.of(assessment.profile(), "mitigating"), counting(assessment.mitigating()), MOST_MITIGATING);
        gaps();
        tail();
        return page.render();
    }

    private void head() {
        String scores = Parts.scores(assessment);
        page.line(Page.cut(assessment.reference(), 60));
        page.line(headings.text("score") + " " + assessment.score() + (scores.isEmpty() ? "" : " (" + scores + ")"));
        page.line(Parts.proposal(assessment, headings));
        if (assessment.decision().protection().orElse(Proposal.NO_PROPOSAL) == Proposal.PROPOSE_REVIEW) {
            page.line(headings.text("protection"));
        }
        if (assessment.decision().review()) {
            page.line(headings.of(assessment.profile(), "review"));
        }
        if (assessment.decision().random()) {
            page.line(headings.text("random"));
        }
    }

    /** What a person has to look at comes first, whatever it counts. */
    private List<Finding> reasons() {
        return assessment.findings().stream()
                .filter(finding -> finding.counted() > 0 || finding.review())
                .sorted(Comparator.comparing(Finding::review).reversed())
                .toList();
    }

    private static List<Finding> counting(List<Finding> findings) {
        return findings.stream()
                .filter(finding ->
                        finding.counted() != 0 || !finding.card().cancels().isEmpty())
                .toList();
    }

    private void reasons(String heading, List<Finding> findings, int most) {
        page.line(heading + (findings.isEmpty() ? ": " + headings.text("none") : more(findings.size() - most)));
        findings.stream()
                .limit(most)
                .forEach(finding -> page.item(
                        Parts.points(finding.counted()), Page.cut(headings.sentence(finding), REASON_LENGTH)));
    }

    private void gaps() {
        List<Gap> gaps = assessment.gaps();
        page.line(headings.text("missing")
                + (gaps.isEmpty() ? ": " + headings.text("none") : more(gaps.size() - MOST_GAPS)));
        gaps.stream()
                .limit(MOST_GAPS)
                .forEach(gap -> page.item("  ", gap.rule() + " " + Page.cut(gap.sentence(), GAP_LENGTH)));
    }

    private void tail() {
        if (!assessment.decision().asks().isEmpty()) {
            page.line(headings.text("ask") + ": " + Parts.asks(assessment, headings));
        }
        if (assessment.dataQuality() > 0) {
            page.line(headings.text("dataQuality") + " " + assessment.dataQuality());
        }
        if (!assessment.warnings().isEmpty()) {
            page.line(headings.text("warnings") + " (" + assessment.warnings().size() + ")");
        }
    }

    private static String more(int number) {
        return number > 0 ? " (+" + number + ")" : "";
    }
}
