package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A specimen of a species. */
@RecordBuilder
@Meaning("A specimen of a species, as stated for CITES")
public record Specimen(
        @Meaning(
                value = "Position among the specimens of all goods items, counted from 1",
                example = "1",
                from = "goods[].specimens[]")
        @Nullable
        Integer number,

        @Meaning(value = "Position of its goods item, counted from 1", example = "1", from = "goods[].specimens[]")
        @Nullable
        Integer goodsItem,

        @Meaning(
                value = "Scientific or common name as stated",
                example = "Python regius",
                from = "goods[].specimens[].taxon")
        @Nullable
        String taxon,

        @Meaning(
                value = "Name under which it was found",
                example = "Python regius",
                from = "goods[].specimens[].taxon",
                tables = {"cites-listings", "cites-taxa", "cites-names"})
        @Nullable
        String acceptedName,

        @Meaning(
                value = "How it was found: NAME, SYNONYM, COMMON_NAME or SPELLING",
                example = "NAME",
                from = "goods[].specimens[].taxon",
                tables = {"cites-listings", "cites-taxa", "cites-names"})
        @Nullable
        String foundBy,

        @Meaning(
                value = "I, II or III on the as-of day; NONE when it is known and not listed",
                example = "II",
                from = {
                    "goods[].specimens[].taxon",
                    "goods[].specimens[].originCountry",
                    "goods[].origin",
                    "route.exportCountry",
                    "goods[].specimens[].purpose",
                    "goods[].specimens[].term"
                },
                tables = {"cites-listings", "cites-taxa", "cites-names"})
        @Nullable
        String appendix,

        @Meaning(
                value = "The taxon whose listing decides",
                example = "Pythonidae",
                from = {
                    "goods[].specimens[].taxon",
                    "goods[].specimens[].originCountry",
                    "goods[].origin",
                    "route.exportCountry",
                    "goods[].specimens[].purpose",
                    "goods[].specimens[].term"
                },
                tables = {"cites-listings", "cites-taxa", "cites-names"})
        @Nullable
        String listing,

        @Meaning(
                value = "First day of that listing",
                example = "1977-02-04",
                from = {
                    "goods[].specimens[].taxon",
                    "goods[].specimens[].originCountry",
                    "goods[].origin",
                    "route.exportCountry",
                    "goods[].specimens[].purpose",
                    "goods[].specimens[].term"
                },
                tables = {"cites-listings", "cites-taxa", "cites-names"})
        @Nullable
        LocalDate listedSince,

        @Meaning(
                value = "Country that asked for a listing in Appendix III, ISO 3166-1 alpha-2",
                example = "GH",
                from = {
                    "goods[].specimens[].taxon",
                    "goods[].specimens[].originCountry",
                    "goods[].origin",
                    "route.exportCountry",
                    "goods[].specimens[].purpose",
                    "goods[].specimens[].term"
                },
                tables = {"cites-listings", "cites-taxa", "cites-names"})
        @Nullable
        String listedBy,

        @Meaning(
                value = "True when that country is the country of export",
                from = {
                    "goods[].specimens[].taxon",
                    "goods[].specimens[].originCountry",
                    "goods[].origin",
                    "route.exportCountry",
                    "goods[].specimens[].purpose",
                    "goods[].specimens[].term"
                },
                tables = {"cites-listings", "cites-taxa", "cites-names"})
        @Nullable
        Boolean listedByExportCountry,

        @Meaning(
                value = "What the listing covers or leaves out",
                example = "logs, sawn wood",
                from = {
                    "goods[].specimens[].taxon",
                    "goods[].specimens[].originCountry",
                    "goods[].origin",
                    "route.exportCountry",
                    "goods[].specimens[].purpose",
                    "goods[].specimens[].term"
                },
                tables = {"cites-listings", "cites-taxa", "cites-names"})
        @Nullable
        String annotation,

        @Meaning(value = "Source code as stated", example = "C", from = "goods[].specimens[].source") @Nullable
        String source,

        @Meaning(
                value = "True when the source code is one of W, R, D, A, C, F, U, I, O, X and Y",
                from = "goods[].specimens[].source")
        @Nullable
        Boolean sourceValid,

        @Meaning(value = "Purpose code as stated", example = "T", from = "goods[].specimens[].purpose") @Nullable
        String purpose,

        @Meaning(
                value = "True when the purpose code is one of T, Z, G, Q, S, H, P, M, E, N, B and L",
                from = "goods[].specimens[].purpose")
        @Nullable
        Boolean purposeValid,

        @Meaning(value = "Term code as stated", example = "LIV", from = "goods[].specimens[].term") @Nullable
        String term,

        @Meaning(value = "Unit as stated", example = "NMB", from = "goods[].specimens[].unit") @Nullable
        String unit,

        @Meaning(
                value = "True when the unit is one in which the term is counted",
                from = {"goods[].specimens[].term", "goods[].specimens[].unit"},
                tables = "cites-terms")
        @Nullable
        Boolean unitFitsTerm,

        @Meaning(value = "Quantity in the unit", example = "40", from = "goods[].specimens[].quantity") @Nullable
        BigDecimal quantity,

        @Meaning(
                value = "Registration number of the breeding operation",
                example = "A-XX-501",
                from = "goods[].specimens[].facility")
        @Nullable
        String facility,

        @Meaning(
                value = "True when the register lists the operation for this species",
                from = {"goods[].specimens[].facility", "goods[].specimens[].taxon"},
                tables = "cites-facilities")
        @Nullable
        Boolean facilityRegistered,

        @Meaning(
                value = "True when the parties are asked to suspend this trade from the country of export",
                from = {"goods[].specimens[].taxon", "route.exportCountry"},
                tables = "cites-suspensions")
        @Nullable
        Boolean suspended,

        @Meaning(
                value = "First day of that suspension",
                example = "2018-03-26",
                from = {"goods[].specimens[].taxon", "route.exportCountry"},
                tables = "cites-suspensions")
        @Nullable
        LocalDate suspendedSince,

        @Meaning(
                value = "Quota of the year for species, country of export and term",
                example = "500",
                from = {"goods[].specimens[].taxon", "goods[].specimens[].term", "route.exportCountry"},
                tables = "cites-quotas")
        @Nullable
        BigDecimal quota,

        @Meaning(
                value = "What was taken off it before",
                example = "460",
                from = {"goods[].specimens[].taxon", "route.exportCountry", "history.yearQuantities"})
        @Nullable
        BigDecimal quotaUsed,

        @Meaning(
                value = "That and this specimen together",
                example = "500",
                from = {
                    "goods[].specimens[].taxon",
                    "goods[].specimens[].quantity",
                    "route.exportCountry",
                    "history.yearQuantities"
                })
        @Nullable
        BigDecimal quotaWithThis,

        @Meaning(
                value = "Quantity divided by the most captive-bred specimens the country reported in a year",
                unit = "ratio",
                example = "0.4",
                from = {"goods[].specimens[].taxon", "goods[].specimens[].quantity", "route.exportCountry"},
                tables = "cites-captive")
        @Nullable
        BigDecimal toUsualCaptive,

        @Meaning(
                value = "That number",
                unit = "specimens",
                example = "1200",
                from = {"goods[].specimens[].taxon", "route.exportCountry"},
                tables = "cites-captive")
        @Nullable
        BigDecimal usualCaptive,

        @Meaning(value = "The consignment it belongs to") @Nullable
        Shipment shipment)
        implements CargoFact {

    @Override
    public String label() {
        return taxon == null ? "Specimen " + number : "Specimen " + taxon;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
