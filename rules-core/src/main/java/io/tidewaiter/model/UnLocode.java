package io.tidewaiter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Place, UN/LOCODE (UN/ECE Recommendation 16) without a space: two letters of the country and three letters or digits 2 to 9. Only
 * the shape and the country are checked here; whether the place is in the table of ports is found out in normalise.
 *
 * @param code five characters
 */
public record UnLocode(@JsonValue String code) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[A-Z2-9]{3}");

    /** @throws IllegalArgumentException when the code has another shape or an unknown country */
    @JsonCreator
    public UnLocode {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("'" + code
                    + "' is not a UN/LOCODE. Write country and place together, five characters, such as ALDRZ.");
        }
        if (!code.startsWith("XZ")) {
            new CountryCode(code.substring(0, 2));
        }
    }

    /** Country part, ISO 3166-1 alpha-2 (or XZ for installations in international waters). */
    public String country() {
        return code.substring(0, 2);
    }

    /** Written out, as the next one is, because a fresh JVM takes milliseconds to make it, and every start compares places. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnLocode place && code.equals(place.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
