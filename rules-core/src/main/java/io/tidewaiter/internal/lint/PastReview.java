package io.tidewaiter.internal.lint;

import io.tidewaiter.pack.PackProblem;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Packs whose review is due. */
final class PastReview implements LintCheck {

    @Override
    public Stream<PackProblem> check(LintInput input) {
        LocalDate due = input.opened().pack().reviewBy();
        return input.day().isAfter(due)
                ? Stream.of(PackProblem.warning(
                        "pack.yaml",
                        0,
                        "The review was due by " + due,
                        "Hold each rule against its results, then set a new day and raise the version."))
                : Stream.empty();
    }
}
