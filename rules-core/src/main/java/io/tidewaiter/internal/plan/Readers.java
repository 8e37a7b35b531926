package io.tidewaiter.internal.plan;

import io.tidewaiter.facts.Fact;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A reader per field, made once: there are only as many as the vocabulary has words. */
final class Readers {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodType READ = MethodType.methodType(Object.class, Object.class);
    private static final MethodType MAKE = MethodType.methodType(Reader.class);
    private static final Map<Word, Reader> READERS = new ConcurrentHashMap<>();

    private Readers() {}

    private record Word(Class<? extends Fact> kind, String name) {}

    static Reader of(Class<? extends Fact> kind, String field) {
        return READERS.computeIfAbsent(new Word(kind, field), Readers::make);
    }

    private static Reader make(Word word) {
        try {
            MethodHandle accessor = LOOKUP.unreflect(word.kind().getMethod(word.name()));
            return (Reader) LambdaMetafactory.metafactory(LOOKUP, "read", MAKE, READ, accessor, accessor.type())
                    .getTarget()
                    .invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException(
                    "Facts are public records: " + word.kind().getSimpleName() + "." + word.name(), e);
        }
    }
}
