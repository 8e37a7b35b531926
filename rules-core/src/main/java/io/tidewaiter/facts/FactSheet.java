package io.tidewaiter.facts;

import io.tidewaiter.model.SourceMessage;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.TableRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the rules may know of one subject.
 *
 * @param profile kind of subject
 * @param reference the host's reference
 * @param asOf instant the assessment is made for, UTC
 * @param message message the data came from
 * @param facts facts by kind, in the order of their numbers; a kind that is absent from the map was not supplied, an empty list is
 *     known to be none
 * @param tables reference tables that were consulted, sorted by name
 * @param missingTables names of tables that were needed and not loaded, sorted
 */
public record FactSheet(
        Profile profile,
        String reference,
        Instant asOf,
        Optional<SourceMessage> message,
        Map<Class<? extends Fact>, List<Fact>> facts,
        List<TableRef> tables,
        List<String> missingTables) {

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException when there are facts of another profile: cargo and passengers are never looked at together
     */
    public FactSheet {
        facts = FactsByKind.copyOf(profile, facts);
        tables = List.copyOf(tables);
        missingTables = List.copyOf(missingTables);
    }

    /** The facts of a kind; empty when none or not supplied. */
    public List<Fact> of(Class<? extends Fact> kind) {
        List<Fact> supplied = facts.get(kind);
        return supplied == null ? List.of() : supplied;
    }

    /** Whether facts of a kind were supplied, if only to say that there are none. */
    public boolean supplied(Class<? extends Fact> kind) {
        return facts.containsKey(kind);
    }

    /** The fact all others belong to. */
    public Fact root() {
        return of(Vocabulary.root(profile)).get(0);
    }

    /** The consignment as a whole, of a sheet about cargo. */
    public Shipment shipment() {
        return (Shipment) of(Shipment.class).get(0);
    }

    /** The traveller, of a sheet about a passenger. */
    public Traveller traveller() {
        return (Traveller) of(Traveller.class).get(0);
    }
}
