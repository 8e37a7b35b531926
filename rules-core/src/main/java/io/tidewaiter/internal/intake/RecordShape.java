package io.tidewaiter.internal.intake;

import io.tidewaiter.model.Meaning;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record class taken apart once: its components in declared order, and handles to build and to read it. Only public records are
 * taken, so no access check is ever switched off.
 */
final class RecordShape {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final ClassValue<RecordShape> CACHE = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Class<?> type;
    private final List<Component> components;
    private final MethodHandle constructor;

    private RecordShape(Class<?> type) {
        this.type = type;
        RecordComponent[] declared = type.getRecordComponents();
        if (declared == null) {
            throw new IllegalArgumentException(type.getName() + " is not a record, so it cannot be bound.");
        }
        this.components = Arrays.stream(declared).map(RecordShape::component).toList();
        Class<?>[] parameters =
                Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            this.constructor = LOOKUP.findConstructor(type, MethodType.methodType(void.class, parameters))
                    .asSpreader(Object[].class, parameters.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " is not a public record, so it cannot be bound.", e);
        }
    }

    static RecordShape of(Class<?> type) {
        return CACHE.get(type);
    }

    Class<?> type() {
        return type;
    }

    List<Component> components() {
        return components;
    }

    /**
     * Builds the record.
     *
     * @throws IllegalArgumentException as the record's own constructor does
     */
    Object create(@Nullable Object[] values) {
        try {
            return constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("The constructor of " + type.getName() + " failed.", e);
        }
    }

    private static Component component(RecordComponent component) {
        try {
            MethodHandle accessor =
                    LOOKUP.unreflect(component.getAccessor()).asType(MethodType.methodType(Object.class, Object.class));
            Optional<Meaning> meaning = Optional.ofNullable(component.getAnnotation(Meaning.class));
            boolean required = component.getType().isPrimitive()
                    || meaning.map(Meaning::required).orElse(false);
            return new Component(component, component.getGenericType(), meaning, required, accessor);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(
                    component.getDeclaringRecord().getName() + " is not public, so it cannot be bound.", e);
        }
    }

    /** One component of a record. */
    record Component(
            RecordComponent declared, Type type, Optional<Meaning> meaning, boolean required, MethodHandle accessor) {

        String name() {
            return declared.getName();
        }

        @Nullable
        Object read(Object from) {
            try {
                return (Object) accessor.invokeExact(from);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("Reading " + declared + " failed.", e);
            }
        }
    }
}
