package io.tidewaiter.internal.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidewaiter.alerts.InvalidAlertsException;
import io.tidewaiter.intake.InputProblem;
import io.tidewaiter.internal.intake.Bound;
import io.tidewaiter.internal.intake.ModelBinder;
import io.tidewaiter.internal.pack.CaseKind;
import io.tidewaiter.internal.pack.OpenedPack;
import io.tidewaiter.internal.pack.RuleCase;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.Subject;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.RuleStatus;
import io.tidewaiter.watch.InvalidWatchListException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs cases: each subject is assessed as any other, then held against what its author expects of the rule. */
public final class CaseRunner {

    private final CaseJudge judge;

    /** A runner for the cases of one pack. */
    public CaseRunner(CaseJudge judge) {
        this.judge = judge;
    }

    /** Runs all cases but those of deprecated rules, which do not run any more. */
    public CaseReport run(OpenedPack opened) {
        Set<String> running = opened.pack().cards().stream()
                .filter(card -> card.status() != RuleStatus.DEPRECATED)
                .map(RuleCard::id)
                .collect(Collectors.toSet());
        List<CaseResult> results = opened.cases().stream()
                .filter(c -> running.contains(c.rule()))
                .map(one -> run(one, opened.pack()))
                .toList();
        return new CaseReport(opened.pack().ref(), results);
    }

    /** Runs one case of a pack. */
    public CaseResult run(RuleCase ruleCase, RulePack pack) {
        Profile profile = pack.profile();
        Bound<? extends Subject> bound = bind(YamlJson.json(ruleCase.subject()), profile);
        if (bound.value().isEmpty()) {
            return unreadable(ruleCase, profile, bound.problems());
        }
        Subject subject = bound.value().get();
        Optional<Instant> asOf = ruleCase.asOf().or(() -> Optional.ofNullable(subject.lodgedAt()));
        if (asOf.isEmpty()) {
            return CaseResult.failed(ruleCase, "has no day. Add lodgedAt to the base, or asOf to the case.");
        }
        try {
            CaseLists lists = CaseLists.of(ruleCase.given(), pack);
            return compare(ruleCase, Verdict.of(ruleCase.rule(), judge.judge(subject, asOf.get(), lists)));
        } catch (InvalidAlertsException e) {
            return CaseResult.failed(ruleCase, "has no alerts that can be used: " + String.join(" ", e.problems()));
        } catch (InvalidWatchListException e) {
            return CaseResult.failed(ruleCase, "has no watch list that can be used: " + String.join(" ", e.problems()));
        }
    }

    private static Bound<? extends Subject> bind(JsonNode subject, Profile profile) {
        return profile == Profile.CARGO
                ? ModelBinder.bind(subject, Consignment.class)
                : ModelBinder.bind(subject, Passenger.class);
    }

    private static CaseResult unreadable(RuleCase ruleCase, Profile profile, List<InputProblem> problems) {
        int line = YamlJson.line(ruleCase.subject(), problems.get(0).path());
        String all = problems.stream().map(InputProblem::toString).collect(Collectors.joining(" "));
        return CaseResult.failed(
                ruleCase, line, "is not a " + (profile == Profile.CARGO ? "consignment: " : "passenger: ") + all);
    }

    private static CaseResult compare(RuleCase ruleCase, Verdict verdict) {
        if (verdict.kind() != ruleCase.expect()) {
            return CaseResult.failed(ruleCase, should(ruleCase.expect()) + ", but " + verdict.inWords());
        }
        if (verdict instanceof Verdict.Fired fired) {
            return sentence(ruleCase, fired.sentence());
        }
        if (verdict instanceof Verdict.NotAssessed gap) {
            return missing(ruleCase, gap.missing());
        }
        return CaseResult.passed(ruleCase);
    }

    private static CaseResult sentence(RuleCase ruleCase, String sentence) {
        boolean same = ruleCase.says().map(sentence::equals).orElse(true);
        return same
                ? CaseResult.passed(ruleCase)
                : CaseResult.failed(
                        ruleCase, "should say '" + ruleCase.says().orElseThrow() + "', but says '" + sentence + "'");
    }

    private static CaseResult missing(RuleCase ruleCase, List<String> named) {
        List<String> unnamed = ruleCase.missing().stream()
                .filter(word -> !named.contains(word))
                .toList();
        return unnamed.isEmpty()
                ? CaseResult.passed(ruleCase)
                : CaseResult.failed(
                        ruleCase,
                        "should name " + String.join(", ", unnamed) + " as missing, but names "
                                + named.stream().distinct().collect(Collectors.joining(", ")) + ".");
    }

    private static String should(CaseKind expected) {
        return switch (expected) {
            case FIRES -> "should fire";
            case QUIET -> "should stay quiet";
            case UNKNOWN, BOUNDARY -> "should not be assessed";
        };
    }
}
