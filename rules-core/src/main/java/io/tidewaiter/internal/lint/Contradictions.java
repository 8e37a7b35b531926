package io.tidewaiter.internal.lint;

import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds two tests of one field with constants that cannot hold together. Fields against fields are not looked into. */
final class Contradictions {

    private Contradictions() {}

    /** The first test that contradicts those before it. */
    static Optional<Condition.Test> in(List<Condition.Test> tests) {
        Map<Value, Allowed> byField = new HashMap<>();
        for (Condition.Test test : tests) {
            if (test.left() instanceof Value.Field field) {
                Allowed before = byField.getOrDefault(field, Allowed.anything());
                Allowed now = before.and(test);
                if (now.nothing()) {
                    return Optional.of(test);
                }
                byField.put(field, now);
            }
        }
        return Optional.empty();
    }
}
