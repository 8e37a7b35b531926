package io.tidewaiter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/**
 * Country, ISO 3166-1 alpha-2, upper case; {@code XK} (Kosovo, user-assigned, as in customs practice) is accepted too.
 *
 * @param code two letters of an assigned code
 */
public record CountryCode(@JsonValue String code) {

    private static final Set<String> ASSIGNED = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** @throws IllegalArgumentException when the code is not assigned */
    @JsonCreator
    public CountryCode {
        if (!ASSIGNED.contains(code) && !"XK".equals(code)) {
            throw new IllegalArgumentException("'" + code
                    + "' is not an assigned ISO 3166-1 alpha-2 country code. Write two capital letters such as AL or RS,"
                    + " or leave the field out when the country is unknown.");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
