package io.tidewaiter.internal.pack;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.rule.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The variables a condition may use: those of earlier patterns and of its own. */
final class Scope {

    private final Map<String, Class<? extends Fact>> facts = new HashMap<>();
    private final Map<String, Value.Type> values = new HashMap<>();

    /** A copy to which a denied or counted pattern adds variables of its own. */
    Scope inner() {
        Scope inner = new Scope();
        inner.facts.putAll(facts);
        inner.values.putAll(values);
        return inner;
    }

    void bindFact(String variable, Class<? extends Fact> kind, int line) throws RefusedSyntax {
        requireNew(variable, line);
        facts.put(variable, kind);
    }

    void bindValue(String variable, Value.Type type, int line) throws RefusedSyntax {
        requireNew(variable, line);
        values.put(variable, type);
    }

    Optional<Class<? extends Fact>> fact(String variable) {
        return Optional.ofNullable(facts.get(variable));
    }

    Optional<Value.Type> value(String variable) {
        return Optional.ofNullable(values.get(variable));
    }

    Collection<String> names() {
        Set<String> names = new LinkedHashSet<>(facts.keySet());
        names.addAll(values.keySet());
        return names;
    }

    private void requireNew(String variable, int line) throws RefusedSyntax {
        if (!variable.startsWith("$")) {
            throw new RefusedSyntax(
                    line, "The variable '" + variable + "'", "Variables start with a dollar sign: $" + variable + ".");
        }
        if (facts.containsKey(variable) || values.containsKey(variable)) {
            throw new RefusedSyntax(
                    line, "The variable '" + variable + "' for the second time", "Choose another name.");
        }
    }
}
