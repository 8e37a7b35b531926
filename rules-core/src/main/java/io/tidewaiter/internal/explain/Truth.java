package io.tidewaiter.internal.explain;

/** Kleene's three values. */
enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Truth negated(boolean really) {
        if (!really || this == UNKNOWN) {
            return this;
        }
        return this == TRUE ? FALSE : TRUE;
    }
}
