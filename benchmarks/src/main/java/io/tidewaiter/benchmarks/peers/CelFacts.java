package io.tidewaiter.benchmarks.peers;

import dev.cel.runtime.CelVariableResolver;
import io.tidewaiter.benchmarks.workload.FactKind;
import io.tidewaiter.benchmarks.workload.Field;
import io.tidewaiter.facts.Fact;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of the facts at hand as CEL's variables, each read and converted once at most. */
final class CelFacts implements CelVariableResolver {

    private final Map<String, Variable> variables = new HashMap<>();
    private final Map<FactKind, Fact> current = new EnumMap<>(FactKind.class);

    CelFacts(Map<String, Field> fields) {
        fields.forEach((name, field) -> variables.put(name, new Variable(field)));
    }

    /** The fact that the next questions are about, and its shipment. */
    void next(FactKind kind, Fact fact) {
        current.put(kind, fact);
    }

    @Override
    public Optional<Object> find(String name) {
        Variable variable = variables.get(name);
        return variable == null ? Optional.empty() : variable.value();
    }

    /** A field and its last value. */
    private final class Variable {

        private final FactKind kind;
        private final Function<Fact, @Nullable Object> reader;
        private Optional<Object> value = Optional.empty();
        private @Nullable Fact of;

        Variable(Field field) {
            kind = field.kind();
            reader = FieldReaders.of(field);
        }

        Optional<Object> value() {
            Fact fact = current.get(kind);
            if (fact != of && fact != null) {
                of = fact;
                value = Optional.ofNullable(converted(reader.apply(fact)));
            }
            return value;
        }
    }

    private static @Nullable Object converted(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        return value instanceof LocalDate day ? (Object) day.toEpochDay() : value;
    }
}
