package io.tidewaiter.internal.evaluate;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.read.FieldsByName;
import io.tidewaiter.internal.rule.Owner;
import io.tidewaiter.internal.rule.Value;
import java.util.Optional;

/** Reads fields of facts. */
public final class Fields {

    private Fields() {}

    /** The value of a field; empty when unknown. */
    public static Optional<Object> value(Value.Field field, Fact fact) {
        Fact owner = field.owner() == Owner.PATTERN ? fact : fact.root();
        return owner == null ? Optional.empty() : value(field.name(), owner);
    }

    /** The value of a field by name; empty when unknown. */
    public static Optional<Object> value(String name, Fact fact) {
        return Optional.ofNullable(FieldsByName.read(fact, name));
    }
}
