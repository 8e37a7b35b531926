package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Alternatives sorted for the program: texts that one field may contain are looked for together, as {@code groups contains "FRUIT" or
 * groups contains "GRAPES"}.
 *
 * @param contained the texts of each field of which more than one may be contained
 * @param others all other alternatives
 */
record Alternatives(Map<Value, Set<String>> contained, List<Condition> others) {

    static Alternatives of(List<Condition> parts) {
        Map<Value, List<Condition.Contains>> byField = new LinkedHashMap<>();
        List<Condition> others = new ArrayList<>();
        for (Condition part : parts) {
            if (part instanceof Condition.Contains one && !one.negated() && one.right() instanceof Value.Literal) {
                byField.computeIfAbsent(one.left(), field -> new ArrayList<>()).add(one);
            } else {
                others.add(part);
            }
        }
        Map<Value, Set<String>> contained = new LinkedHashMap<>();
        byField.forEach((field, some) -> {
            if (some.size() == 1) {
                others.addAll(some);
            } else {
                contained.put(field, texts(some));
            }
        });
        return new Alternatives(contained, others);
    }

    private static Set<String> texts(List<Condition.Contains> some) {
        Set<String> texts = new LinkedHashSet<>();
        for (Condition.Contains one : some) {
            texts.add((String) ((Value.Literal) one.right()).value());
        }
        return Set.copyOf(texts);
    }
}
