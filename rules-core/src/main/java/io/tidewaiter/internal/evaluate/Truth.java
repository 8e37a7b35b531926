package io.tidewaiter.internal.evaluate;

/** Kleene's three values, from false to true. */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    /** Known truth. */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** True when both are; false when one is; otherwise unknown. */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** True when one is; false when both are; otherwise unknown. */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Unknown stays unknown. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case UNKNOWN -> UNKNOWN;
            case FALSE -> TRUE;
        };
    }
}
