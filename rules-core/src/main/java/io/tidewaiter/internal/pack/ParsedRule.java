package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.pack.PackProblem;
import java.util.List;
import java.util.Optional;

/** What came out of one rule file: the rule unless an error was found, and every problem. */
record ParsedRule(Optional<Rule> rule, List<PackProblem> problems) {}
