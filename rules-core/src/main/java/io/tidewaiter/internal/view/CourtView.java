package io.tidewaiter.internal.view;

import io.tidewaiter.AppliedPack;
import io.tidewaiter.Assessment;
import io.tidewaiter.Checked;
import io.tidewaiter.DecisionRecord;
import io.tidewaiter.Evidence;
import io.tidewaiter.Finding;
import io.tidewaiter.Gap;
import io.tidewaiter.Review;
import io.tidewaiter.pack.TableRef;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything a court needs to see that it was lawful and to have it repeated. */
public final class CourtView {

    private final DecisionRecord decision;
    private final Assessment assessment;
    private final Headings headings;
    private final Page page = new Page();

    /** A view of a record with headings in a language. */
    public CourtView(DecisionRecord decision, Headings headings) {
        this.decision = decision;
        this.assessment = decision.assessment();
        this.headings = headings;
    }

    /** The page. */
    public String render() {
        identity();
        basis();
        page.blank().raw(new SupervisorView(decision, headings).render());
        findings(headings.text("reasons"), assessment.findings());
        findings(headings.of(assessment.profile(), "mitigating"), assessment.mitigating());
        gaps();
        review();
        proof();
        return page.render();
    }

    private void identity() {
        page.line(headings.text("record") + " " + decision.recordId());
        page.line(headings.text("engine") + " tidewaiter " + assessment.engine());
        page.line(headings.text("asOf") + " " + assessment.asOf());
        decision.evaluatedAt().ifPresent(at -> page.line(headings.text("evaluatedAt") + " " + at));
    }

    private void basis() {
        assessment
                .purpose()
                .ifPresent(one -> page.item(headings.text("purpose") + " ", one.code() + " " + one.legalBasis()));
        page.heading(headings.text("packs"));
        assessment.packs().forEach(this::pack);
        page.heading(headings.text("tables"));
        assessment.tables().forEach(this::table);
        if (assessment.tables().isEmpty()) {
            page.item("  ", headings.text("none"));
        }
    }

    private void pack(AppliedPack pack) {
        page.item("  ", pack.ref() + " " + pack.title());
        page.item("    SHA-256 ", pack.ref().sha256());
        page.item("    " + headings.text("legal") + " ", pack.legalBasis());
        page.item(
                "    " + headings.text("inForce") + " ",
                pack.validFrom() + pack.validTo().map(to -> " – " + to).orElse(" –"));
        page.item("    " + headings.text("reviewBy") + " ", pack.reviewBy() + ", " + pack.owner());
    }

    private void table(TableRef table) {
        page.item("  ", table.name() + " " + table.version());
        page.item("    SHA-256 ", table.sha256());
    }

    private void findings(String heading, List<Finding> findings) {
        if (!findings.isEmpty()) {
            page.heading(heading);
            findings.forEach(this::finding);
        }
    }

    private void finding(Finding finding) {
        page.blank();
        page.item(finding.rule() + " ", headings.title(finding) + Parts.standing(finding, headings));
        page.item("  ", headings.sentence(finding));
        labelled("rule", List.of(finding.pack()));
        labelled("condition", List.of(finding.card().condition()));
        labelled("origin", List.of(finding.card().origin()));
        labelled("sources", finding.card().sources());
        labelled("falseAlarms", finding.card().falseAlarms());
        labelled("blindSpots", finding.card().blindSpots());
        labelled("limits", finding.card().limits());
        page.item("  ", headings.text("evidence") + " (" + finding.matches() + ")");
        finding.evidence().forEach(match -> match.forEach(this::evidence));
    }

    private void labelled(String key, List<String> texts) {
        texts.forEach(text -> page.item("  " + headings.text(key) + ": ", text));
    }

    private void evidence(Evidence evidence) {
        String unit = evidence.unit().isEmpty() ? "" : " " + evidence.unit();
        page.item(
                "    ",
                evidence.fact() + ": " + evidence.field() + " = " + evidence.value() + unit + "; " + evidence.test());
        String message = evidence.message().orElse("–");
        String at = evidence.at().map(Object::toString).orElse("–");
        page.item("      ", headings.text("source", message, at) + " " + String.join(", ", evidence.paths()));
    }

    private void gaps() {
        for (Gap gap : assessment.gaps()) {
            page.blank().item(gap.rule() + " ", headings.english(gap.title()));
            gap.missing().forEach(this::missing);
        }
    }

    private void missing(Gap.Missing missing) {
        String needs = Stream.concat(missing.supply().stream(), missing.tables().stream())
                .collect(Collectors.joining(", "));
        String from = needs.isEmpty() ? "" : " (" + needs + ")";
        page.item("  ", missing.fact() + ": " + missing.field() + ", " + missing.meaning() + from);
    }

    private void review() {
        Review review = decision.review();
        page.heading(headings.text("reviewState") + " " + headings.text("state." + review.state()));
        review.outcome().ifPresent(text -> page.item("  ", text));
        review.reason().ifPresent(text -> page.item("  ", text));
        for (Checked one : review.checklist().orElse(List.of())) {
            String answer = one.answer().map(Checked.Answer::name).orElse("-");
            page.item(
                    "  ",
                    one.criterion() + " " + answer
                            + one.note().map(note -> ": " + note).orElse(""));
        }
        review.by()
                .ifPresent(text -> page.item(
                        "  ", text + " " + review.at().map(Object::toString).orElse("")));
    }

    private void proof() {
        page.heading(headings.text("hash")).item("  ", decision.hash());
        decision.previousHash()
                .ifPresent(hash -> page.line(headings.text("previous")).item("  ", hash));
    }
}
