package io.tidewaiter.cli.text;

import io.tidewaiter.Assessment;
import io.tidewaiter.Decision;
import io.tidewaiter.Finding;
import io.tidewaiter.Gap;
import io.tidewaiter.Proposal;
import io.tidewaiter.cli.report.Journey;
import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.cli.report.Screened;
import io.tidewaiter.cli.report.Standing;
import io.tidewaiter.cli.report.Wording;
import io.tidewaiter.pack.Ask;
import io.tidewaiter.pack.RuleStatus;
import io.tidewaiter.pack.Threat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One record on a few lines: score, lane or proposal, reasons, what speaks against them, what could not be judged. */
final class Block {

    private static final int REASONS = 3;
    private static final int MITIGATING = 2;
    private static final int GAPS = 3;
    private static final String INDENT = " ".repeat(12);

    private final Wording wording;
    private final Paint paint;
    private final Assessment assessment;
    private final Standing standing;
    private final String journey;
    private final Lines lines = new Lines();

    private Block(Screened one, Wording wording, Paint paint) {
        this.wording = wording;
        this.paint = paint;
        this.assessment = one.assessment();
        this.standing = one.answer().standing();
        this.journey = Journey.of(one.subject());
    }

    /** The lines, with an empty one at the end. */
    static String of(Screened one, Wording wording, Paint paint) {
        return new Block(one, wording, paint).text();
    }

    private String text() {
        head();
        reasons(findings(threat -> threat != Threat.VICTIMS));
        protection();
        mitigating();
        decision();
        gaps();
        return lines.gap().toString();
    }

    private void head() {
        String word = String.format(Locale.ROOT, "%-6s", standing.word());
        String score = String.format(Locale.ROOT, "%4d", assessment.score());
        String how = journey.isEmpty() ? "" : "  " + Plain.line(journey);
        lines.add(paint.standing(standing, word) + paint.strong(score) + "  "
                + paint.strong(Plain.line(assessment.reference())) + how);
    }

    private List<Finding> findings(Predicate<Threat> threats) {
        return assessment.findings().stream()
                .filter(finding -> threats.test(finding.threat()))
                .toList();
    }

    /** Points that are counted to protect a possible victim never stand among those of crime. */
    private void protection() {
        List<Finding> findings = findings(threat -> threat == Threat.VICTIMS);
        if (!findings.isEmpty()) {
            lines.add(INDENT + "For the protection of a possible victim, apart from all else:");
            reasons(findings);
        }
    }

    private void reasons(List<Finding> findings) {
        findings.stream().limit(REASONS).forEach(this::reason);
        List<Finding> more = findings.stream().skip(REASONS).toList();
        if (!more.isEmpty()) {
            int points = more.stream().mapToInt(Finding::counted).sum();
            lines.hang(
                    INDENT,
                    INDENT.length(),
                    "and " + Plain.count(more.size(), "more finding") + " (" + Plain.signed(points) + "): "
                            + more.stream().map(Finding::rule).collect(Collectors.joining(", ")));
        }
    }

    private void reason(Finding finding) {
        String lead = String.format(Locale.ROOT, "%11s %-8s ", points(finding), Plain.line(finding.rule()));
        lines.hang(lead, lead.length(), finding.sentence() + note(finding));
    }

    private static String points(Finding finding) {
        return finding.quality() > 0 && finding.counted() == 0
                ? "data " + Plain.signed(finding.quality())
                : Plain.signed(finding.counted());
    }

    private static String note(Finding finding) {
        String cancelled =
                finding.cancelledBy().map(by -> " [cancelled by " + by + "]").orElse("");
        String draft = finding.status() == RuleStatus.DRAFT ? " [draft, counts nothing]" : "";
        String times = finding.matches() > 1 ? " [" + finding.matches() + " times]" : "";
        return times + cancelled + draft;
    }

    private void mitigating() {
        List<Finding> good = assessment.mitigating();
        good.stream().limit(MITIGATING).forEach(this::reason);
        if (good.size() > MITIGATING) {
            lines.add(INDENT + "and " + (good.size() - MITIGATING) + " more in favour of " + wording.inFavourOf());
        }
        assessment
                .adjustments()
                .forEach(change -> lines.hang(
                        String.format(Locale.ROOT, "%11s ", Plain.signed(change.points())),
                        INDENT.length(),
                        change.because()));
    }

    private void decision() {
        Decision decision = assessment.decision();
        String line = Stream.of(
                        threats(),
                        care(),
                        assessment.dataQuality() > 0 ? "data quality " + assessment.dataQuality() : "",
                        decision.review() ? "a person has to look" : "",
                        decision.random() ? "chosen at random" : "",
                        asks(decision.asks()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        if (!line.isEmpty()) {
            lines.hang(INDENT + "= ", INDENT.length() + 2, line);
        }
    }

    private String threats() {
        return assessment.scores().entrySet().stream()
                .filter(entry -> entry.getKey() != Threat.VICTIMS && entry.getValue() > 0)
                .map(entry -> entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private String care() {
        int points = assessment.scores().getOrDefault(Threat.VICTIMS, 0);
        boolean proposed = assessment.decision().protection().equals(Optional.of(Proposal.PROPOSE_REVIEW));
        return (points > 0 ? "for protection, apart from all else, " + points : "")
                + (proposed ? ": somebody trained to support possible victims should look" : "");
    }

    private static String asks(List<Ask> asks) {
        return asks.isEmpty() ? "" : "ask for " + asks.stream().map(Asks::words).collect(Collectors.joining(", "));
    }

    /** One line for each of the first gaps, cut when too long; the decision record and the HTML page have them whole. */
    private void gaps() {
        List<Gap> gaps = assessment.gaps().stream()
                .sorted(Comparator.comparing(Block::saysNothingOfTheRecord))
                .toList();
        if (gaps.isEmpty()) {
            return;
        }
        lines.add(INDENT + paint.faint(Plain.count(gaps.size(), "rule") + " not judged for want of a value:"));
        gaps.stream().limit(GAPS).forEach(this::gap);
        if (gaps.size() > GAPS) {
            String rest = gaps.stream().skip(GAPS).map(Gap::rule).collect(Collectors.joining(", "));
            lines.cut(INDENT + "? and " + (gaps.size() - GAPS) + " more: " + rest);
        }
    }

    /** A host that sends no alerts has that gap on every record: what this record lacks comes first. */
    private static boolean saysNothingOfTheRecord(Gap gap) {
        return gap.missing().stream().noneMatch(one -> one.field().contains("."));
    }

    private void gap(Gap gap) {
        lines.cut(INDENT + String.format(Locale.ROOT, "? %-8s %s", gap.rule(), gap.sentence()));
    }
}
