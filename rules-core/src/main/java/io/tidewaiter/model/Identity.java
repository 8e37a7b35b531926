package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a traveller is, as one source says. For the logic of documents and for list matching only: no rule sees any of it.
 */
@RecordBuilder
public record Identity(
        @Meaning("Name") @Nullable PersonName name,

        @Meaning(value = "Date of birth", example = "1984-05-17") @Nullable
        LocalDate birthDate,

        @Meaning(value = "Year of birth when the day is not known", example = "1984") @Nullable
        Integer birthYear,

        @Meaning(value = "Sex as the document states it", example = "FEMALE") @Nullable
        Sex sex,

        @Meaning(
                value = "Nationalities, code of ICAO Doc 9303-3 (ISO 3166-1 alpha-3 and its additions)",
                example = "UTO")
        @Nullable
        List<String> nationalities,

        @Meaning(value = "Place or country of birth as written", example = "UTO") @Nullable
        String birthplace,

        @Meaning(value = "Country of residence, ISO 3166-1 alpha-3 as the message gives it", example = "UTO") @Nullable
        String residenceCountry) {

    /** Copies the lists, so that the record cannot change afterwards. */
    public Identity {
        nationalities = Lists.copy(nationalities);
    }

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "Identity[not shown]";
    }
}
