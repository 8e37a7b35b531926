package io.tidewaiter.internal.normalise;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Three-valued truth after Kleene. Whatever is built from it alone is monotone: an input that becomes unknown never turns true into false. */
enum Truth {
    FALSE(Boolean.FALSE),
    UNKNOWN(null),
    TRUE(Boolean.TRUE);

    private final @Nullable Boolean value;

    Truth(@Nullable Boolean value) {
        this.value = value;
    }

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    static Truth of(@Nullable Boolean value) {
        if (value == null) {
            return UNKNOWN;
        }
        return value ? TRUE : FALSE;
    }

    /** Whether two values are equal; unknown when one of them is. */
    static Truth same(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null ? UNKNOWN : of(Objects.equals(one, other));
    }

    /** Whether the first lies strictly before the second; unknown when one of them is. */
    static <T extends Comparable<? super T>> Truth before(@Nullable T one, @Nullable T other) {
        return one == null || other == null ? UNKNOWN : of(one.compareTo(other) < 0);
    }

    /** Whether the test holds for any item. Every item is tested, so that the tables consulted do not depend on the order. */
    static <T> Truth any(List<T> items, Function<T, Truth> test) {
        Truth any = FALSE;
        for (int i = 0; i < items.size(); i++) {
            any = any.or(test.apply(items.get(i)));
        }
        return any;
    }

    /** As {@link #any}, of a list that may be unknown itself. */
    static <T> Truth anyOf(@Nullable List<T> items, Function<T, Truth> test) {
        return items == null ? UNKNOWN : any(items, test);
    }

    Truth and(Truth other) {
        if (this == FALSE || other == TRUE) {
            return this;
        }
        return this == TRUE ? other : other == FALSE ? FALSE : UNKNOWN;
    }

    /** As {@link #and}, for a question that costs something and looks nothing up: it is not asked when this is false already. */
    Truth andThen(Supplier<Truth> question) {
        return this == FALSE ? FALSE : and(question.get());
    }

    Truth or(Truth other) {
        if (this == TRUE || other == FALSE) {
            return this;
        }
        return this == FALSE ? other : other == TRUE ? TRUE : UNKNOWN;
    }

    Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }

    /** The value as a fact holds it: null is unknown. */
    @Nullable
    Boolean orNull() {
        return value;
    }
}
