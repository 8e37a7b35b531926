package io.tidewaiter.model;

import java.math.BigDecimal;

/** Checks shared by values that hold a decimal number. */
final class Decimals {

    private static final int MOST_DIGITS = 60;

    private Decimals() {}

    /** Refuses numbers such as 1E+999999999, which take more memory to write down than there is. */
    static void requireSane(BigDecimal number) {
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("A number with " + number.precision() + " digits and exponent "
                    + -number.scale() + " is out of range. Write at most " + MOST_DIGITS + " digits and no exponent.");
        }
    }
}
