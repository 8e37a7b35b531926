package io.tidewaiter.internal.normalise;

import io.tidewaiter.model.HsCode;
import io.tidewaiter.pack.InvalidTableException;
import io.tidewaiter.pack.ReferenceData;
import io.tidewaiter.pack.ReferenceTable;
import io.tidewaiter.pack.TableRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reference tables as the derivation uses them: indexed, and with their numbers read. Made once, then only read, by any number of threads. */
final class Knowledge {

    private final Map<KnownTable, Lookup> lookups = new EnumMap<>(KnownTable.class);
    private final StopWords stopWords;
    private final StopWords stopNames;
    private final FirstWords firstWords = new FirstWords();
    private final GoodsWords goodsWords;
    private final GoodsWords cashUses;
    private final GoodsWords objectClasses;
    private final Sanctions sanctions;
    private final HeadingWords headingWords;
    private final CodeGroups groups;
    private final Kept<String, CodeFacts> codes;
    private final Kept<List<String>, WayFacts> ways;
    private final Substances substances;
    private final Species species;
    private final ValueThresholds thresholds;
    private final Applications applications;
    private final List<TableRow> listedLanes;
    private final List<TableRow> listedAgencies;

    /** @throws InvalidTableException when a known table lacks a column it needs or has a word where a number belongs */
    Knowledge(ReferenceData data) {
        KnownTable.check(data);
        for (KnownTable known : KnownTable.values()) {
            known.in(data).ifPresent(table -> lookups.put(known, new Lookup(known, table)));
        }
        this.stopWords = new StopWords(KnownTable.STOP_WORDS, rows(data, KnownTable.STOP_WORDS));
        this.stopNames = new StopWords(KnownTable.STOP_NAMES, rows(data, KnownTable.STOP_NAMES));
        this.goodsWords = new GoodsWords(KnownTable.GOODS_WORDS, rows(data, KnownTable.GOODS_WORDS), firstWords);
        this.cashUses = new GoodsWords(KnownTable.CASH_USES, rows(data, KnownTable.CASH_USES), firstWords);
        this.objectClasses =
                new GoodsWords(KnownTable.OBJECT_CLASSES, rows(data, KnownTable.OBJECT_CLASSES), firstWords);
        this.sanctions = new Sanctions(rows(data, KnownTable.SANCTIONED_PARTIES));
        this.headingWords = new HeadingWords(rows(data, KnownTable.HEADING_WORDS), firstWords);
        this.groups = new CodeGroups(rows(data, KnownTable.CODE_GROUPS));
        this.codes = new Kept<>((digits, tables) -> CodeFacts.of(new HsCode(digits), groups, tables));
        this.ways = new Kept<>(WayFacts::of);
        this.substances =
                new Substances(rows(data, KnownTable.SUBSTANCES), rows(data, KnownTable.SUBSTANCE_NAMES), firstWords);
        this.species = new Species(
                rows(data, KnownTable.CITES_LISTINGS),
                rows(data, KnownTable.CITES_TAXA),
                rows(data, KnownTable.CITES_NAMES));
        this.thresholds = new ValueThresholds(rows(data, KnownTable.VALUE_THRESHOLDS));
        this.applications = new Applications(rows(data, KnownTable.AFA_APPLICATIONS));
        this.listedLanes = rows(data, KnownTable.LISTED_LANES);
        this.listedAgencies = rows(data, KnownTable.LISTED_AGENCIES);
    }

    private static List<TableRow> rows(ReferenceData data, KnownTable known) {
        return known.in(data).map(ReferenceTable::rows).orElse(List.of());
    }

    /** A table; null when it was not loaded. */
    @Nullable
    Lookup lookup(KnownTable known) {
        return lookups.get(known);
    }

    /** Phrases that name no goods. */
    StopWords stopWords() {
        return stopWords;
    }

    /** Phrases that name nobody. */
    StopWords stopNames() {
        return stopNames;
    }

    /** The words that phrases of the tables below begin with. */
    FirstWords firstWords() {
        return firstWords;
    }

    /** Phrases that point to kinds of goods. */
    GoodsWords goodsWords() {
        return goodsWords;
    }

    /** Phrases that point to what cash is used for. */
    GoodsWords cashUses() {
        return cashUses;
    }

    /** Phrases that point to classes of cultural objects. */
    GoodsWords objectClasses() {
        return objectClasses;
    }

    /** Parties and ships on lists of sanctions. */
    Sanctions sanctions() {
        return sanctions;
    }

    /** Phrases that point to headings of the HS. */
    HeadingWords headingWords() {
        return headingWords;
    }

    /** Groups of goods by HS code. */
    CodeGroups groups() {
        return groups;
    }

    /** What follows from the digits of an HS code. */
    Kept<String, CodeFacts> codes() {
        return codes;
    }

    /** What follows from the ports of a way, in their order. */
    Kept<List<String>, WayFacts> ways() {
        return ways;
    }

    /** Controlled substances. */
    Substances substances() {
        return substances;
    }

    /** Species and their listings. */
    Species species() {
        return species;
    }

    /** Applications for action of right holders, in the order of the table. */
    Applications applications() {
        return applications;
    }

    /** Listings of lanes, in the order of the table. */
    List<TableRow> listedLanes() {
        return listedLanes;
    }

    /** Listings of agencies, in the order of the table. */
    List<TableRow> listedAgencies() {
        return listedAgencies;
    }

    /** Value thresholds by currency. */
    ValueThresholds thresholds() {
        return thresholds;
    }
}
