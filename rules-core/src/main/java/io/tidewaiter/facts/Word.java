package io.tidewaiter.facts;

import io.tidewaiter.model.Meaning;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * A word of the rule language: one field of one kind of fact.
 *
 * @param kind kind of fact
 * @param name name of the field
 * @param type Java type of the field
 * @param meaning what it means, its unit, an example and where it comes from
 * @param reader reads the field from a fact; takes a {@link Fact} and gives an {@link Object}
 */
public record Word(Class<? extends Fact> kind, String name, Class<?> type, Meaning meaning, MethodHandle reader) {

    /** {@code Container.isoType}. */
    public String fullName() {
        return kind.getSimpleName() + "." + name;
    }

    /** The value in a fact of this kind; empty when unknown. */
    public Optional<Object> of(Fact fact) {
        try {
            return Optional.ofNullable((Object) reader.invokeExact(fact));
        } catch (Throwable e) {
            throw new IllegalStateException("An accessor of a record cannot fail: " + fullName(), e);
        }
    }
}
