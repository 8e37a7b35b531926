package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.ConditionSpec;
import io.tidewaiter.benchmarks.workload.FactKind;
import io.tidewaiter.benchmarks.workload.RuleSpec;
import io.tidewaiter.facts.Fact;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Facts as JSON Logic wants them: maps of those fields that some rule asks for. */
final class JsonData {

    private final Map<FactKind, List<Entry>> entries;

    JsonData(List<RuleSpec> rules) {
        entries = rules.stream()
                .flatMap(rule -> rule.conditions().stream().map(ConditionSpec::field))
                .distinct()
                .collect(Collectors.groupingBy(
                        field -> field.kind(),
                        Collectors.mapping(
                                field -> new Entry(field.name(), FieldReaders.of(field)), Collectors.toList())));
    }

    private record Entry(String name, Function<Fact, @Nullable Object> reader) {}

    /** A map of the fields of a fact; to be changed at will. */
    Map<String, Object> of(FactKind kind, Fact fact) {
        Map<String, Object> data = new HashMap<>();
        for (Entry entry : entries.getOrDefault(kind, List.of())) {
            Object value = entry.reader().apply(fact);
            if (value != null) {
                data.put(entry.name(), converted(value));
            }
        }
        return data;
    }

    /** JSON knows doubles only; made so here, they need not be made for each comparison. */
    private static Object converted(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        return value instanceof LocalDate day ? (Object) (double) day.toEpochDay() : value;
    }
}
