package io.tidewaiter.internal.normalise;

import io.tidewaiter.alerts.SecondIdentifier;
import io.tidewaiter.facts.ShipmentBuilder;
import io.tidewaiter.internal.alerts.SecondIndex;
import io.tidewaiter.internal.alerts.SoughtParty;
import io.tidewaiter.internal.text.Only;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.Party;
import io.tidewaiter.model.TransportMode;
import io.tidewaiter.model.Vessel;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.ReferenceTable;
import io.tidewaiter.pack.TableRow;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Parties and ships on lists of sanctions: the name is alike, and a second identifier is equal. A name alone is never a match. */
final class Sanctions {

    private static final List<String> KINDS = Arrays.stream(SecondIdentifier.Kind.values())
            .map(SecondIdentifier.Kind::name)
            .toList();

    private final SecondIndex<TableRow> parties = new SecondIndex<>();

    Sanctions(List<TableRow> rows) {
        for (TableRow row : rows) {
            parties.add(
                    row,
                    row.text("name").orElse(""),
                    new SecondIdentifier(
                            SecondIdentifier.Kind.valueOf(row.text("kind").orElse("")),
                            row.text("second").orElse("")));
        }
    }

    /** A second identifier of a kind that nobody knows is a mistake of the table. */
    static void check(ReferenceTable table, List<PackProblem> problems) {
        if (!table.columns().contains("kind")) {
            return;
        }
        for (TableRow row : table.rows()) {
            String kind = row.text("kind").orElse("");
            if (!KINDS.contains(kind)) {
                problems.add(PackProblem.error(
                        table.name() + ".csv",
                        0,
                        "Column 'kind' holds '" + kind + "'.",
                        "Write one of " + KINDS + "."));
            }
        }
    }

    void fill(ShipmentBuilder builder, Source source) {
        Consignment consignment = source.consignment();
        List<Party> all = consignment.parties();
        if (all != null && (all.isEmpty() || source.tables().loaded(KnownTable.SANCTIONED_PARTIES))) {
            parties(builder, all, source);
        }
        ship(builder, consignment, source);
    }

    /** Named is the first party that is listed, unless one before it may be. */
    private void parties(ShipmentBuilder builder, List<Party> all, Source source) {
        Predicate<TableRow> inForce = row -> row.inForce(source.day());
        Truth any = Truth.FALSE;
        for (Party party : all) {
            String name = party.name();
            if (name != null && parties.noneLike(name)) {
                continue;
            }
            SoughtParty sought = new SoughtParty(Optional.ofNullable(name), AlertFacts.identifiers(party));
            Truth listed = listed(sought, inForce);
            if (listed == Truth.TRUE && any == Truth.FALSE) {
                named(builder.sanctionedParty(name), sought, inForce);
            }
            any = any.or(listed);
        }
        builder.partySanctioned(any.orNull());
    }

    private Truth listed(SoughtParty sought, Predicate<TableRow> inForce) {
        if (!parties.find(sought, inForce).isEmpty()) {
            return Truth.TRUE;
        }
        return parties.possible(sought, inForce) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** What is not the same for every entry that fits, or would if more of the party were known, is left open. */
    private void named(ShipmentBuilder builder, SoughtParty sought, Predicate<TableRow> inForce) {
        List<TableRow> entries = parties.candidates(sought, inForce);
        builder.partySanctionsList(common(entries, "list")).partySanctionsMatch(common(entries, "kind"));
        if (entries.size() == 1) {
            builder.partySanctionsLikeness(
                    Numbers.of(parties.find(sought, inForce).get(0).similarity()));
        }
    }

    private static @Nullable String common(List<TableRow> entries, String column) {
        List<String> values = entries.stream()
                .flatMap(row -> row.text(column).stream())
                .distinct()
                .toList();
        return values.size() == 1 ? values.get(0) : null;
    }

    /** Consignments that do not travel by sea have no ship to look for. */
    private static void ship(ShipmentBuilder builder, Consignment consignment, Source source) {
        TransportMode mode = consignment.mode();
        Truth bySea = mode == null ? Truth.UNKNOWN : Truth.of(mode == TransportMode.SEA);
        String number = Maybe.get(consignment.vessel(), Vessel::imoNumber, Only::digits);
        builder.shipSanctioned(bySea.andThen(() -> Truth.UNKNOWN).orNull());
        if (number == null || !source.tables().loaded(KnownTable.SANCTIONED_SHIPS)) {
            return;
        }
        Row row = source.tables().find(KnownTable.SANCTIONED_SHIPS, number);
        Truth listed = row == null ? Truth.FALSE : alike(row, Maybe.get(consignment.vessel(), Vessel::name));
        builder.shipSanctioned(bySea.and(listed).orNull())
                .shipSanctionsList(Maybe.get(row, found -> found.text("list")));
    }

    private static Truth alike(Row row, @Nullable String name) {
        if (name == null) {
            return Truth.UNKNOWN;
        }
        Optional<BigDecimal> alike = SecondIndex.similarity(name, row.text("name") == null ? "" : row.text("name"));
        return Truth.of(alike.isPresent());
    }
}
