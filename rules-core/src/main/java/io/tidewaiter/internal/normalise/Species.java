package io.tidewaiter.internal.normalise;

import io.tidewaiter.pack.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the name of a species to the listing that decides. Names are looked up as stated, then as synonyms and common names, then with
 * one small spelling mistake; listings are sought from the name upwards: subspecies, species, genus, family, order.
 */
final class Species {

    private static final String NONE = "NONE";

    private final TaxonNames names;
    private final Map<String, List<TableRow>> listings = new HashMap<>();
    /** Listed taxa that belong to a taxon. */
    private final Map<String, List<String>> below = new HashMap<>();

    Species(List<TableRow> listed, List<TableRow> taxa, List<TableRow> synonyms) {
        for (TableRow row : listed) {
            row.text("taxon")
                    .ifPresent(taxon -> listings.computeIfAbsent(TaxonNames.key(taxon), any -> new ArrayList<>(1))
                            .add(row));
        }
        this.names = new TaxonNames(listed, taxa, synonyms);
        for (String taxon : listings.keySet()) {
            List<String> way = names.upwards(taxon);
            way.subList(1, way.size())
                    .forEach(above -> below.computeIfAbsent(above, any -> new ArrayList<>(2))
                            .add(taxon));
        }
    }

    /**
     * What is known of a name.
     *
     * @param name the name it was found under
     * @param foundBy NAME, SYNONYM, COMMON_NAME or SPELLING
     * @param row the listing that decides; null when the name is known and not listed
     */
    record Listing(String name, String foundBy, @Nullable TableRow row) {

        /** I, II or III; NONE when not listed. */
        String appendix() {
            return row == null ? NONE : row.text("appendix").orElse(NONE);
        }
    }

    /**
     * The listing of a name on a day.
     *
     * @return null when the name is not known
     */
    @Nullable
    Listing find(String stated, SpecimenTrade trade, LocalDate day) {
        TaxonNames.Match match = names.find(stated);
        if (match == null) {
            return null;
        }
        for (String taxon : names.upwards(match.key())) {
            TableRow row = inForce(listings.getOrDefault(taxon, List.of()), trade, day);
            if (row != null) {
                return new Listing(match.name(), match.foundBy(), row);
            }
        }
        boolean species = match.key().indexOf(' ') >= 0;
        return species ? new Listing(match.name(), match.foundBy(), null) : ofMembers(match, trade, day);
    }

    /**
     * A genus or family that is not listed as such: the listing of its listed members when all are in one Appendix, else it is not told.
     * Listings of whole genera come before those of single species, which are their exceptions.
     */
    private @Nullable Listing ofMembers(TaxonNames.Match match, SpecimenTrade trade, LocalDate day) {
        List<TableRow> rows = new ArrayList<>();
        List<TableRow> whole = new ArrayList<>();
        for (String member : below.getOrDefault(match.key(), List.of())) {
            TableRow row = inForce(listings.getOrDefault(member, List.of()), trade, day);
            if (row != null) {
                rows.add(row);
                if (member.indexOf(' ') < 0) {
                    whole.add(row);
                }
            }
        }
        List<TableRow> decisive = whole.isEmpty() ? rows : whole;
        boolean same =
                decisive.stream().map(row -> row.text("appendix")).distinct().count() <= 1;
        return same ? new Listing(match.name(), match.foundBy(), decisive.isEmpty() ? null : decisive.get(0)) : null;
    }

    /** A row for the population of the country before one for all others, unless it does not cover the trade. */
    private static @Nullable TableRow inForce(List<TableRow> rows, SpecimenTrade trade, LocalDate day) {
        TableRow general = null;
        for (TableRow row : rows) {
            if (row.inForce(day)) {
                if (row.text("countries").isEmpty()) {
                    general = row;
                } else if (trade.covers(row) != Truth.FALSE) {
                    return row;
                }
            }
        }
        return general;
    }

    /** Whether it cannot be told which listing of a name holds: some population is listed apart, and it is not known whether it is this one. */
    boolean open(String stated, SpecimenTrade trade, LocalDate day) {
        TaxonNames.Match match = names.find(stated);
        if (match == null) {
            return false;
        }
        for (String taxon : names.upwards(match.key())) {
            List<TableRow> rows = InForce.of(listings.getOrDefault(taxon, List.of()), day);
            if (!rows.isEmpty()) {
                return rows.stream().anyMatch(row -> trade.covers(row) == Truth.UNKNOWN);
            }
        }
        return false;
    }
}
