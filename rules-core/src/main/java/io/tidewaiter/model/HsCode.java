package io.tidewaiter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Harmonized System or tariff code: 2, 4, 6, 8, 10 or 12 digits. Dots and spaces are taken out. Whether a subheading exists is found
 * out in normalise.
 *
 * @param digits only digits
 */
public record HsCode(@JsonValue String digits) {

    private static final Pattern SHAPE = Pattern.compile("(?:[0-9]{2}){1,6}");

    /** @throws IllegalArgumentException when something other than an even number of 2 to 12 digits is left */
    @JsonCreator
    public HsCode {
        String given = digits;
        digits = digits.replace(".", "").replace(" ", "");
        if (!SHAPE.matcher(digits).matches()) {
            throw new IllegalArgumentException(
                    "'" + given
                            + "' is not a Harmonized System code. Write 2, 4, 6, 8, 10 or 12 digits with the leading zero, such as 080390.");
        }
    }

    /** The first {@code length} digits, or as many as there are. */
    public String prefix(int length) {
        return digits.substring(0, Math.min(length, digits.length()));
    }

    @Override
    public String toString() {
        return digits;
    }
}
