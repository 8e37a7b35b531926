package io.tidewaiter.alerts;

import java.util.Map;
import java.util.Optional;

/**
 * A party to hold against alerts.
 *
 * @param name as declared; empty when unknown
 * @param identifiers what else is known of it, as declared
 */
public record AlertedParty(Optional<String> name, Map<SecondIdentifier.Kind, String> identifiers) {

    /** Copies the map. */
    public AlertedParty {
        identifiers = Map.copyOf(identifiers);
    }

    /** Nothing: a party must not get into a log. */
    @Override
    public String toString() {
        return "AlertedParty[]";
    }
}
