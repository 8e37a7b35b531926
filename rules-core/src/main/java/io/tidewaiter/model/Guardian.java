package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Adult responsible for an unaccompanied minor (Annex I, item 12).
 */
@RecordBuilder
public record Guardian(
        @Meaning("Name as written") @Nullable PersonName name,
        @Meaning("Address and telephone number") @Nullable Contact contact,

        @Meaning("Relationship to the minor as written") @Nullable
        String relationship) {

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "Guardian[not shown]";
    }
}
