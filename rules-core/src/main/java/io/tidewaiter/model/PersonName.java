package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Name of a person as a message writes it: titles may be glued to it and letters be transliterated.
 */
@RecordBuilder
public record PersonName(
        @Meaning(value = "Family name as written", example = "EXAMPLESON") @Nullable
        String familyName,

        @Meaning(value = "Given names as written, separated by blanks", example = "ANNA MARIA MRS") @Nullable
        String givenNames) {

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "PersonName[not shown]";
    }
}
