package io.tidewaiter.facts;

import io.tidewaiter.model.Meaning;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A word of the rule language: one field of one kind of fact. There is one object for each, made by {@link Vocabulary}.
 *
 * <p>Its meaning and its reader are made when first asked for: a host that starts needs a few dozen of them.
 */
public final class Word {

    /** All readers look alike, so that they can be called exactly, without a conversion at each call. */
    private static final MethodType READER = MethodType.methodType(Object.class, Fact.class);

    private final Class<? extends Fact> kind;
    private final RecordComponent component;
    /** Threads may race to fill it in: what each makes is immutable and does the same. */
    private @Nullable MethodHandle reader;

    private volatile @Nullable Meaning meaning;

    Word(Class<? extends Fact> kind, RecordComponent component) {
        this.kind = kind;
        this.component = component;
    }

    /** Kind of fact. */
    public Class<? extends Fact> kind() {
        return kind;
    }

    /** Name of the field. */
    public String name() {
        return component.getName();
    }

    /** Java type of the field. */
    public Class<?> type() {
        return component.getType();
    }

    /** What it means, its unit, an example and where it comes from. */
    public Meaning meaning() {
        Meaning found = meaning;
        if (found == null) {
            found = Objects.requireNonNull(
                    component.getAnnotation(Meaning.class), "Every field of a fact has a @Meaning");
            meaning = found;
        }
        return found;
    }

    /** Reads the field from a fact; takes a {@link Fact} and gives an {@link Object}, null when unknown. */
    public MethodHandle reader() {
        MethodHandle made = reader;
        if (made == null) {
            made = makeReader();
            reader = made;
        }
        return made;
    }

    private MethodHandle makeReader() {
        try {
            return MethodHandles.lookup().unreflect(component.getAccessor()).asType(READER);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Facts are public records: " + kind, e);
        }
    }

    /** {@code Container.isoType}. */
    public String fullName() {
        return kind.getSimpleName() + "." + name();
    }

    /** The value in a fact of this kind; empty when unknown. */
    public Optional<Object> of(Fact fact) {
        try {
            return Optional.ofNullable((Object) reader().invokeExact(fact));
        } catch (Throwable e) {
            throw new IllegalStateException("An accessor of a record cannot fail: " + fullName(), e);
        }
    }

    /** {@code Container.isoType}. */
    @Override
    public String toString() {
        return fullName();
    }
}
