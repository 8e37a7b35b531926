package io.tidewaiter.internal.normalise;

import org.jspecify.annotations.Nullable;

/** Steps through optional parts of the model: what hangs on an unknown part is unknown. */
final class Maybe {

    private Maybe() {}

    /** Reads one optional part. */
    @FunctionalInterface
    interface Part<A, B> {

        @Nullable
        B of(A whole);
    }

    static <A, B> @Nullable B get(@Nullable A whole, Part<A, B> part) {
        return whole == null ? null : part.of(whole);
    }

    static <A, B, C> @Nullable C get(@Nullable A whole, Part<A, B> part, Part<B, C> detail) {
        return get(get(whole, part), detail);
    }

    static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
