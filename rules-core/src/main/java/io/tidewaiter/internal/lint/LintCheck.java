package io.tidewaiter.internal.lint;

import io.tidewaiter.pack.PackProblem;
import java.util.stream.Stream;

/** One thing to look for in a pack. */
@FunctionalInterface
interface LintCheck {

    /** The warnings; empty when there is nothing to say. */
    Stream<PackProblem> check(LintInput input);
}
