package io.tidewaiter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A crossing of a land border, or another point on a road or railway: a UN/LOCODE without a space, or, as most crossings have none, the
 * country of the post, a hyphen and its name in plain capitals with hyphens for blanks, as the table {@code land-crossings} writes it. Only
 * the shape and the country are checked here; whether the point is in a table is found out in normalise.
 *
 * @param code five characters such as RSBEG, or country and name such as RS-HORGOS
 */
public record BorderPoint(@JsonValue String code) {

    private static final Pattern NAMED = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,40}(?:-[A-Z0-9]{1,40}){0,5}");
    private static final int COUNTRY_LETTERS = 2;

    /** @throws IllegalArgumentException when the code has another shape or an unknown country */
    @JsonCreator
    public BorderPoint {
        if (NAMED.matcher(code).matches()) {
            new CountryCode(code.substring(0, COUNTRY_LETTERS));
        } else if (code.indexOf('-') >= 0) {
            throw new IllegalArgumentException(
                    "'" + code
                            + "' is not a crossing. Write country and name in plain capitals, such as RS-HORGOS, or a UN/LOCODE.");
        } else {
            new UnLocode(code);
        }
    }

    /** Country of the post, ISO 3166-1 alpha-2. */
    public String country() {
        return code.substring(0, COUNTRY_LETTERS);
    }

    @Override
    public String toString() {
        return code;
    }
}
