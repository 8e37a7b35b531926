package io.tidewaiter.testing;

import io.tidewaiter.internal.cases.CaseJudge;
import io.tidewaiter.internal.cases.CaseProfiler;
import io.tidewaiter.internal.cases.CaseResult;
import io.tidewaiter.internal.cases.CaseRunner;
import io.tidewaiter.internal.lint.PackLint;
import io.tidewaiter.internal.pack.OpenedPack;
import io.tidewaiter.internal.pack.PackFiles;
import io.tidewaiter.internal.pack.PackReader;
import io.tidewaiter.internal.text.Nearest;
import io.tidewaiter.internal.text.Shown;
import io.tidewaiter.pack.InvalidPackException;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.ReferenceData;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RulePack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Verifies a pack in a test of any framework, or none: what fails is a plain {@link AssertionError} that names every failure.
 *
 * <pre>{@code
 * PackVerifier.of(Path.of("sea-container")).givenTables(Catalogue.tables()).verify();
 * PackVerifier.of(Path.of("sea-container")).rule("SEA-24").firesOn(consignment).staysQuietOn(another);
 * }</pre>
 *
 * <p>Cases are judged whether the pack is in force on their day or not. Immutable.
 */
public final class PackVerifier {

    private final OpenedPack opened;
    private final ReferenceData tables;
    private final List<RulePack> beside;
    private final BiFunction<RulePack, ReferenceData, CaseJudge> judges;

    PackVerifier(
            OpenedPack opened,
            ReferenceData tables,
            List<RulePack> beside,
            BiFunction<RulePack, ReferenceData, CaseJudge> judges) {
        this.opened = opened;
        this.tables = tables;
        this.beside = List.copyOf(beside);
        this.judges = judges;
    }

    /**
     * A verifier of the pack in a folder, a zip or a jar.
     *
     * @throws InvalidPackException with every problem found
     */
    public static PackVerifier of(Path place) {
        return of(PackFiles.load(place));
    }

    /**
     * A verifier of a pack whose files are in memory.
     *
     * @param name where they come from, for messages
     * @param files content by path inside the pack
     * @throws InvalidPackException with every problem found
     */
    public static PackVerifier of(String name, Map<String, byte[]> files) {
        return of(PackFiles.of(name, files));
    }

    private static PackVerifier of(PackFiles files) {
        return new PackVerifier(PackReader.open(files), ReferenceData.empty(), List.of(), CaseProfiler::new);
    }

    /** The same verifier with reference tables; without them what rests on a table is unknown. */
    public PackVerifier givenTables(ReferenceData data) {
        return new PackVerifier(opened, data, beside, judges);
    }

    /** The same verifier with packs that are used beside this one; what speaks for the sender may come from them. */
    public PackVerifier beside(RulePack... packs) {
        return new PackVerifier(opened, tables, Arrays.asList(packs), judges);
    }

    /** The pack. */
    public RulePack pack() {
        return opened.pack();
    }

    /** Runs all cases of rules that are not deprecated; in the order of rules and files. */
    public List<CaseOutcome> cases() {
        return new CaseRunner(judge())
                .run(opened).results().stream().map(PackVerifier::outcome).toList();
    }

    /**
     * What the author should look at: the warnings of reading the pack and those of the lint.
     *
     * @param day the day to hold the review date against
     */
    public List<PackProblem> lint(LocalDate day) {
        return PackLint.check(opened, beside, day);
    }

    /**
     * Runs all cases and the lint, as of the first day the pack is in force.
     *
     * @throws AssertionError with every case that failed and every warning
     */
    public void verify() {
        List<String> failures = new ArrayList<>();
        cases().stream().filter(c -> !c.passed()).forEach(c -> failures.add(c.toString()));
        lint(opened.pack().validFrom()).forEach(problem -> failures.add(problem.toString()));
        if (!failures.isEmpty()) {
            throw new AssertionError(
                    pack().ref() + " has " + failures.size() + " failure(s):\n" + String.join("\n", failures));
        }
    }

    /**
     * Verifies one rule against consignments.
     *
     * @throws IllegalArgumentException when the pack has no such rule
     */
    public RuleVerifier rule(String id) {
        List<String> known = pack().cards().stream().map(RuleCard::id).toList();
        if (!known.contains(id)) {
            throw new IllegalArgumentException(
                    pack().ref() + " has no rule " + Shown.quoted(id) + ". " + Nearest.hint(id, known));
        }
        return new RuleVerifier(id, judge());
    }

    private CaseJudge judge() {
        return judges.apply(opened.pack().onAnyDay(), tables);
    }

    private static CaseOutcome outcome(CaseResult result) {
        return new CaseOutcome(
                result.ruleCase().rule(),
                result.ruleCase().number(),
                result.ruleCase().kind().written(),
                result.ruleCase().title(),
                result.ruleCase().file(),
                result.line(),
                result.failure());
    }
}
