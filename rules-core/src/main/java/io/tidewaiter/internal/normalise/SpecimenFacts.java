package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.Specimen;
import io.tidewaiter.facts.SpecimenBuilder;
import io.tidewaiter.model.GoodsItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Derives the facts of the specimens of all goods items. */
final class SpecimenFacts {

    private static final Set<String> SOURCES = Set.of("W", "R", "D", "A", "C", "F", "U", "I", "O", "X", "Y");
    private static final Set<String> PURPOSES = Set.of("T", "Z", "G", "Q", "S", "H", "P", "M", "E", "N", "B", "L");

    private final Source source;
    private final Tables tables;
    private final Shipment shipment;
    private final @Nullable String exportCountry;

    SpecimenFacts(Source source, Shipment shipment) {
        this.source = source;
        this.tables = source.tables();
        this.shipment = shipment;
        this.exportCountry =
                Maybe.text(Maybe.get(source.consignment().route(), io.tidewaiter.model.Route::exportCountry));
    }

    /** All specimens; null when no goods are known. An item without the list has none stated. */
    static @Nullable List<Placed> all(@Nullable List<GoodsItem> goods) {
        if (goods == null) {
            return null;
        }
        List<Placed> all = new ArrayList<>(0);
        for (int i = 0; i < goods.size(); i++) {
            String made = Maybe.text(goods.get(i).origin());
            for (io.tidewaiter.model.Specimen one :
                    Objects.requireNonNullElse(goods.get(i).specimens(), List.<io.tidewaiter.model.Specimen>of())) {
                all.add(new Placed(i + 1, one, made));
            }
        }
        return all;
    }

    /** A specimen, the position of its goods item and the country of origin of those goods. */
    record Placed(
            int goodsItem,
            io.tidewaiter.model.Specimen specimen,
            @Nullable String goodsOrigin) {}

    Specimen derive(int number, Placed placed) {
        io.tidewaiter.model.Specimen stated = placed.specimen();
        String code = Maybe.get(stated.source(), SpecimenFacts::code);
        String purpose = Maybe.get(stated.purpose(), SpecimenFacts::code);
        String term = Maybe.get(stated.term(), SpecimenFacts::code);
        SpecimenBuilder builder = SpecimenBuilder.builder()
                .number(number)
                .goodsItem(placed.goodsItem())
                .taxon(stated.taxon())
                .source(code)
                .sourceValid(Maybe.get(code, SOURCES::contains))
                .purpose(purpose)
                .purposeValid(Maybe.get(purpose, PURPOSES::contains))
                .term(term)
                .unit(stated.unit())
                .unitFitsTerm(unitFits(term, stated.unit()).orNull())
                .quantity(Numbers.of(stated.quantity()))
                .facility(stated.facility())
                .shipment(shipment);
        if (stated.taxon() != null) {
            listing(builder, stated.taxon(), new SpecimenTrade(population(placed), purpose, term));
            new SpecimenLimits(source, exportCountry).fill(builder, stated);
        }
        return builder.build();
    }

    /**
     * The country whose population a specimen belongs to. Permits name a country of origin only when it is not the country of export, so
     * that what is not stated is known: see ADR 11.
     */
    private @Nullable String population(Placed placed) {
        String origin = Maybe.get(placed.specimen().originCountry(), SpecimenFacts::code);
        if (origin != null && !origin.isEmpty()) {
            return origin;
        }
        return placed.goodsOrigin() == null ? exportCountry : placed.goodsOrigin();
    }

    /** Several countries may have asked for a listing. */
    private Truth listedBy(@Nullable String countries) {
        return countries == null || exportCountry == null
                ? Truth.UNKNOWN
                : Truth.of(List.of(countries.split(" ", -1)).contains(exportCountry));
    }

    /** A code of the Convention as it is compared. */
    static String code(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    private Truth unitFits(@Nullable String term, @Nullable String unit) {
        Row row = tables.find(KnownTable.CITES_TERMS, term);
        return row == null || unit == null
                ? Truth.UNKNOWN
                : Truth.of(List.of(Objects.requireNonNullElse(row.text("units"), "")
                                .split(" ", -1))
                        .contains(code(unit)));
    }

    /** The listing of a name on the as-of day; null when the name is not known or a table was not loaded. */
    static Species.@Nullable Listing listing(String taxon, SpecimenTrade trade, Source source) {
        Tables tables = source.tables();
        // All three count as needed, also when one of them is missing.
        boolean listings = tables.loaded(KnownTable.CITES_LISTINGS);
        boolean taxa = tables.loaded(KnownTable.CITES_TAXA);
        boolean names = tables.loaded(KnownTable.CITES_NAMES);
        boolean loaded = listings && taxa && names;
        return loaded ? source.knowledge().species().find(taxon, trade, source.day()) : null;
    }

    private void listing(SpecimenBuilder builder, String taxon, SpecimenTrade trade) {
        Species.Listing found = listing(taxon, trade, source);
        if (found == null) {
            return;
        }
        builder.acceptedName(found.name()).foundBy(found.foundBy());
        if (source.knowledge().species().open(taxon, trade, source.day())) {
            return;
        }
        builder.appendix(found.appendix());
        if (found.row() != null) {
            builder.listing(found.row().text("taxon").orElse(null))
                    .listedSince(
                            Maybe.get(found.row().optionalText("valid_from").orElse(null), LocalDate::parse))
                    .listedBy(found.row().optionalText("listed_by").orElse(null))
                    .annotation(found.row().optionalText("annotation").orElse(null))
                    .listedByExportCountry(
                            listedBy(found.row().optionalText("listed_by").orElse(null))
                                    .orNull());
        }
    }
}
