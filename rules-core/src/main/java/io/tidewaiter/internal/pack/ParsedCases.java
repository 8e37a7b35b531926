package io.tidewaiter.internal.pack;

import io.tidewaiter.pack.PackProblem;
import java.util.List;

/** The cases of one file and what was wrong with it. */
record ParsedCases(List<RuleCase> cases, List<PackProblem> problems) {

    ParsedCases {
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
    }
}
