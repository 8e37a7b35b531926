package io.tidewaiter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * Mass in kilograms, zero or more, at most one million tonnes.
 *
 * @param kilograms exact decimal, 0 to 1,000,000,000
 */
public record Mass(@JsonValue BigDecimal kilograms) implements Comparable<Mass> {

    private static final BigDecimal MOST = new BigDecimal("1000000000");

    /** @throws IllegalArgumentException when negative or beyond the limit */
    @JsonCreator
    public Mass {
        Decimals.requireSane(kilograms);
        if (kilograms.signum() < 0) {
            throw new IllegalArgumentException(
                    kilograms.toPlainString() + " kg is negative. Write the mass in kilograms, zero or more.");
        }
        if (kilograms.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    kilograms + " kg is more than a million tonnes. Check the unit: kilograms are expected.");
        }
    }

    /** Mass of that many kilograms, written as a decimal number. */
    public static Mass ofKilograms(String kilograms) {
        return new Mass(new BigDecimal(kilograms));
    }

    /** Mass of that many kilograms. */
    public static Mass ofKilograms(long kilograms) {
        return new Mass(BigDecimal.valueOf(kilograms));
    }

    @Override
    public int compareTo(Mass other) {
        return kilograms.compareTo(other.kilograms);
    }
}
