package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.ConditionSpec;
import io.tidewaiter.benchmarks.workload.Hits;
import io.tidewaiter.benchmarks.workload.RuleSpec;
import io.tidewaiter.facts.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules about one kind of fact, found by the most selective text that each of them asks for. */
final class HandIndex<F extends Fact> {

    private final List<KeyedRules<F>> keyed;
    private final List<HandRule<F>> others;

    HandIndex(Stream<RuleSpec> rules, HandTests<F> forms) {
        Map<String, KeyedRules<F>> byField = new LinkedHashMap<>();
        List<HandRule<F>> linear = new ArrayList<>();
        rules.forEach(rule -> {
            Optional<ConditionSpec> best = mostSelective(rule);
            List<ConditionSpec> rest = rule.conditions().stream()
                    .filter(c -> !c.equals(best.orElse(null)))
                    .toList();
            HandRule<F> hand = new HandRule<>(rule, rest, forms);
            best.ifPresentOrElse(
                    key -> byField.computeIfAbsent(key.field().name(), name -> new KeyedRules<>(forms.key(name)))
                            .add(values(key), hand),
                    () -> linear.add(hand));
        });
        keyed = List.copyOf(byField.values());
        others = List.copyOf(linear);
    }

    void ask(F fact, Hits hits) {
        for (int i = 0; i < keyed.size(); i++) {
            ask(keyed.get(i).of(fact), fact, hits);
        }
        ask(others, fact, hits);
    }

    private void ask(List<HandRule<F>> rules, F fact, Hits hits) {
        for (int i = 0; i < rules.size(); i++) {
            HandRule<F> rule = rules.get(i);
            if (rule.holds(fact)) {
                hits.hit(rule.number());
            }
        }
    }

    /** The comparison with text that holds for the fewest facts. */
    private static Optional<ConditionSpec> mostSelective(RuleSpec rule) {
        return rule.conditions().stream()
                .filter(condition -> condition.field().kind() == rule.kind())
                .filter(condition -> !values(condition).isEmpty())
                .min(Comparator.comparingDouble(ConditionSpec::share));
    }

    private static List<String> values(ConditionSpec condition) {
        if (condition instanceof ConditionSpec.Equal equal) {
            return List.of(equal.value());
        }
        return condition instanceof ConditionSpec.OneOf oneOf ? oneOf.values() : List.of();
    }

    /** Rules by the text that a field must have. */
    private static final class KeyedRules<F extends Fact> {

        private final Function<F, @Nullable String> key;
        private final Map<String, List<HandRule<F>>> byText = new HashMap<>();

        KeyedRules(Function<F, @Nullable String> key) {
            this.key = key;
        }

        void add(List<String> texts, HandRule<F> rule) {
            texts.forEach(
                    text -> byText.computeIfAbsent(text, t -> new ArrayList<>()).add(rule));
        }

        List<HandRule<F>> of(F fact) {
            String text = key.apply(fact);
            List<HandRule<F>> rules = text == null ? null : byText.get(text);
            return rules == null ? List.of() : rules;
        }
    }
}
