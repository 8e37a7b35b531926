package io.tidewaiter.internal.alerts;

import io.tidewaiter.alerts.AlertTarget;
import io.tidewaiter.alerts.SecondIdentifier;
import io.tidewaiter.model.Meaning;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One alert as it stands in the file.
 *
 * @param reference the unit's own reference
 * @param target what it speaks of
 * @param identifier number of what it speaks of; none for a party
 * @param name name of a party
 * @param second what has to agree besides the name of a party
 * @param handling handling code
 * @param reason why
 * @param validFrom first day
 * @param validTo last day
 */
public record AlertShape(
        @Meaning(value = "Reference", required = true) String reference,
        @Meaning(value = "Target", required = true) AlertTarget target,
        @Meaning("Number") @Nullable String identifier,
        @Meaning("Name of a party") @Nullable String name,
        @Meaning("Second identifier of a party") @Nullable Second second,
        @Meaning(value = "Handling code", required = true) String handling,
        @Meaning(value = "Reason", required = true) String reason,
        @Meaning(value = "First day", required = true) LocalDate validFrom,
        @Meaning(value = "Last day", required = true) LocalDate validTo) {

    /**
     * A second identifier.
     *
     * @param kind kind
     * @param value value
     */
    public record Second(
            @Meaning(value = "Kind", required = true) SecondIdentifier.Kind kind,
            @Meaning(value = "Value", required = true) String value) {}
}
