package io.tidewaiter.internal.lint;

import io.tidewaiter.internal.pack.OpenedPack;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.RulePack;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Looks through a pack that was read without errors and names what its author should look at. */
public final class PackLint {

    private static final List<LintCheck> CHECKS = List.of(
            new AbusedParties(),
            new AlwaysTrueRules(),
            new DeadRules(),
            new MissingMitigation(),
            new PastReview(),
            new PlaceRules(),
            new SameConditions(),
            new SingleCaseRules(),
            new UnusedLists(),
            new ValueRules());

    private PackLint() {}

    /**
     * All warnings: those of reading the pack and those of the lint, sorted by file and line.
     *
     * @param opened the pack
     * @param beside packs that are used with it; a mitigation may come from one of these
     * @param day the day to hold the review date against
     */
    public static List<PackProblem> check(OpenedPack opened, List<RulePack> beside, LocalDate day) {
        LintInput input = new LintInput(opened, List.copyOf(beside), day);
        Stream<PackProblem> found = CHECKS.stream().flatMap(check -> check.check(input));
        return Stream.concat(opened.pack().warnings().stream(), found).sorted().toList();
    }
}
