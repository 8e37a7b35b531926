package io.tidewaiter.internal.normalise;

import io.tidewaiter.pack.InvalidTableException;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.ReferenceData;
import io.tidewaiter.pack.ReferenceTable;
import io.tidewaiter.pack.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables the derivation looks into, by name, and what they must look like. Checked once, so that no consignment meets a broken table. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are made by List.of
enum KnownTable {
    AFA_APPLICATIONS("afa-applications", List.of("application"), List.of("brand", "hs4"), List.of()),
    AFA_SOURCES("afa-sources", List.of("application", "source"), List.of(), List.of()),
    AIR_PREFIXES("air-prefixes", List.of("prefix"), List.of("airline"), List.of()),
    AIRPORT_ZONES("airport-zones", List.of("iata"), List.of("zone"), List.of()),
    AIRPORTS("airports", List.of("iata"), List.of("country"), List.of("latitude", "longitude")),
    ANNUAL_REQUIREMENTS("annual-requirements", List.of("substance", "country"), List.of(), List.of("kilograms")),
    BRAND_PRICES("brand-prices", List.of("brand", "hs4"), List.of("unit", "currency"), List.of("price")),
    BRAND_ROUTES("brand-routes", List.of("brand", "place"), List.of(), List.of()),
    CARRIER_FLEETS("carrier-fleets", List.of("carrier"), List.of("owners"), List.of()),
    CASH_SHARES("cash-shares", List.of("office"), List.of(), List.of("share")),
    CASH_THRESHOLDS("cash-thresholds", List.of("currency"), List.of(), List.of("amount")),
    CASH_USES("cash-uses", List.of("phrase", "topic"), List.of(), List.of()),
    CITES_CAPTIVE("cites-captive", List.of("taxon", "country"), List.of(), List.of("most_in_a_year")),
    CITES_FACILITIES("cites-facilities", List.of("facility", "taxon"), List.of(), List.of()),
    CITES_LISTINGS("cites-listings", List.of("taxon", "countries"), List.of("rank", "appendix"), List.of()),
    CITES_NAMES("cites-names", List.of("name"), List.of("accepted", "kind"), List.of()),
    CITES_QUOTAS("cites-quotas", List.of("taxon", "country", "term"), List.of(), List.of("quota")),
    CITES_SUSPENSIONS("cites-suspensions", List.of("taxon", "country"), List.of("since"), List.of()),
    CITES_TAXA("cites-taxa", List.of("name"), List.of("rank"), List.of()),
    CITES_TERMS("cites-terms", List.of("term"), List.of("units"), List.of()),
    CODE_GROUPS("code-groups", List.of("group", "code"), List.of(), List.of()),
    CONTAINER_PREFIXES("container-prefixes", List.of("prefix"), List.of("owner"), List.of()),
    CONTAINER_TYPES("container-types", List.of("iso_type"), List.of(), List.of("max_gross_kg")),
    COUNTRY_CURRENCIES("country-currencies", List.of("country"), List.of("currency"), List.of()),
    DANGEROUS_GOODS("dangerous-goods", List.of("un_number"), List.of("name", "adr_class", "words"), List.of()),
    DISRUPTIONS("disruptions", List.of("place"), List.of("event"), List.of()),
    DOCUMENT_FORMATS("document-formats", List.of("issuer", "kind"), List.of("formats"), List.of()),
    DUTY_RATES("duty-rates", List.of("code"), List.of(), List.of("percent")),
    ENTRY_RULES("entry-rules", List.of("country"), List.of("return_ticket"), List.of("days_valid")),
    EXCLUDED_HOLDERS("excluded-holders", List.of("holder"), List.of(), List.of()),
    EXPORT_VALUES("export-values", List.of("country", "hs6"), List.of(), List.of("dollars")),
    FREIGHT_SHARES("freight-shares", List.of("hs4"), List.of(), List.of("p95_share")),
    GOODS_DENSITIES("goods-densities", List.of("hs4"), List.of(), List.of("low_kg_m3", "high_kg_m3")),
    GOODS_WORDS("goods-words", List.of("phrase", "topic"), List.of("strength"), List.of()),
    HEADING_WORDS("heading-words", List.of("phrase", "code"), List.of(), List.of()),
    HS_CODES("hs-codes", List.of("code"), List.of(), List.of()),
    HS_GROUPS("hs-groups", List.of("group", "code"), List.of("member"), List.of()),
    ICAO_STATES("icao-states", List.of("code"), List.of("name", "country"), List.of()),
    LAND_CROSSINGS(
            "land-crossings", List.of("crossing"), List.of("other_side", "modes"), List.of("latitude", "longitude")),
    LISTED_AGENCIES(
            "listed-agencies",
            List.of("agency", "threat"),
            List.of("reference", "valid_from", "valid_to"),
            List.of("cases", "hit_rate")),
    LISTED_LANES(
            "listed-lanes",
            List.of("reference"),
            List.of("kind", "threat", "origin", "via", "destination", "valid_from", "valid_to"),
            List.of()),
    MONTHLY_MARKETS("monthly-markets", List.of("country", "hs6"), List.of(), List.of("pieces")),
    MUTUAL_RECOGNITION(
            "mutual-recognition", List.of("operator_country", "import_country"), List.of("agreement"), List.of()),
    OBJECT_CLASSES("object-classes", List.of("phrase", "topic"), List.of(), List.of()),
    PACKAGE_MASSES("package-masses", List.of("hs4", "package_type"), List.of(), List.of("low_kg", "high_kg")),
    PERSONAL_ALLOWANCES("personal-allowances", List.of("code", "unit"), List.of(), List.of("quantity")),
    PLACES("places", List.of("locode"), List.of(), List.of("latitude", "longitude")),
    PRICE_INDICES("price-indices", List.of("code"), List.of(), List.of("change_percent")),
    RED_LIST_CLASSES("red-list-classes", List.of("country", "class"), List.of(), List.of()),
    SANCTIONED_PARTIES(
            "sanctioned-parties", List.of("reference", "second"), List.of("list", "name", "kind"), List.of()),
    SANCTIONED_SHIPS("sanctioned-ships", List.of("imo"), List.of("list", "name"), List.of()),
    SINGLE_USE_MAIL("single-use-mail", List.of("domain"), List.of(), List.of()),
    STOP_NAMES("stop-names", List.of("phrase"), List.of(), List.of()),
    STOP_WORDS("stop-words", List.of("phrase"), List.of(), List.of()),
    SUBSTANCE_NAMES("substance-names", List.of("name"), List.of("substance"), List.of()),
    SUBSTANCES("substances", List.of("name"), List.of("list"), List.of()),
    TRADE_MEASURES("trade-measures", List.of("hs6", "country"), List.of("measure", "valid_from"), List.of()),
    USUAL_CORRIDORS("usual-corridors", List.of("from", "crossing", "to"), List.of(), List.of()),
    USUAL_ROUTES("usual-routes", List.of("loading", "via", "discharge"), List.of(), List.of()),
    VALUE_BANDS(
            "value-bands",
            List.of("hs6", "origin", "currency"),
            List.of(),
            List.of("p05_per_kg", "p95_per_kg", "declarations")),
    VALUE_QUARTILES("value-quartiles", List.of("hs2", "currency"), List.of(), List.of("p75")),
    VALUE_THRESHOLDS("value-thresholds", List.of("currency", "name"), List.of(), List.of("amount")),
    VEHICLE_MAKERS("vehicle-makers", List.of("prefix"), List.of("make"), List.of());

    private static final String NO_NUMBER = "Write a number with a point, such as 0.35, and no unit.";
    private static final Map<String, BigDecimal> MOST_DEGREES =
            Map.of("latitude", BigDecimal.valueOf(90), "longitude", BigDecimal.valueOf(180));

    private final String table;
    private final List<String> key;
    private final List<String> texts;
    private final List<String> numbers;

    KnownTable(String table, List<String> key, List<String> texts, List<String> numbers) {
        this.table = table;
        this.key = key;
        this.texts = texts;
        this.numbers = numbers;
    }

    /** The table of this name; empty when it was not loaded. */
    Optional<ReferenceTable> in(ReferenceData data) {
        return data.table(table);
    }

    /** Name of the table. */
    String table() {
        return table;
    }

    /** Columns that together name a row. */
    List<String> key() {
        return key;
    }

    /** Columns that hold a number in every row. */
    List<String> numbers() {
        return numbers;
    }

    /** Whether rows are looked up by their whole key, and not by the words of a text, by parts of a code or by the way up from a species. */
    boolean isLookedUpByKey() {
        return switch (this) {
            case AFA_APPLICATIONS,
                    CASH_USES,
                    CITES_LISTINGS,
                    CITES_NAMES,
                    CITES_TAXA,
                    CODE_GROUPS,
                    GOODS_WORDS,
                    HEADING_WORDS,
                    LISTED_AGENCIES,
                    LISTED_LANES,
                    OBJECT_CLASSES,
                    SANCTIONED_PARTIES,
                    STOP_NAMES,
                    STOP_WORDS,
                    SUBSTANCES,
                    SUBSTANCE_NAMES -> false;
            default -> true;
        };
    }

    /** @throws InvalidTableException with every problem of every known table */
    static void check(ReferenceData data) {
        List<PackProblem> problems = new ArrayList<>();
        for (KnownTable known : values()) {
            known.in(data).ifPresent(table -> known.check(table, problems));
        }
        if (!problems.isEmpty()) {
            throw new InvalidTableException(problems);
        }
    }

    private void check(ReferenceTable table, List<PackProblem> problems) {
        if (!table.key().equals(key)) {
            problems.add(problem(
                    "The key is " + table.key() + ", but look-ups are made by " + key + ".",
                    "Write 'key: " + key + "' in the source file."));
        }
        for (String column : texts) {
            checkFilled(table, column, problems);
        }
        if (this == LISTED_AGENCIES || this == LISTED_LANES) {
            IntelligenceRows.check(table, problems);
        }
        if (this == SANCTIONED_PARTIES) {
            Sanctions.check(table, problems);
        }
        for (String column : numbers) {
            if (checkFilled(table, column, problems)) {
                checkNumbers(table, column, problems);
            }
        }
    }

    private boolean checkFilled(ReferenceTable table, String column, List<PackProblem> problems) {
        if (!table.columns().contains(column)) {
            problems.add(problem("Column '" + column + "' is missing.", "Add it, or do not load the table."));
            return false;
        }
        int empty = 0;
        for (TableRow row : table.rows()) {
            empty += row.text(column).isEmpty() ? 1 : 0;
        }
        if (empty > 0) {
            problems.add(problem(
                    "Column '" + column + "' is empty in " + empty + " row(s).", "Fill it in, or take the rows out."));
        }
        return true;
    }

    private void checkNumbers(ReferenceTable table, String column, List<PackProblem> problems) {
        for (TableRow row : table.rows()) {
            String text = row.text(column).orElse("");
            String advice = text.isEmpty() ? "" : wrong(column, text);
            if (!advice.isEmpty()) {
                problems.add(problem("Column '" + column + "' holds '" + text + "'.", advice));
            }
        }
    }

    /** What to write instead of a text that is no number, or none a degree can be; nothing when it is right. */
    private static String wrong(String column, String text) {
        try {
            BigDecimal number = Numbers.of(new BigDecimal(text));
            BigDecimal most = MOST_DEGREES.get(column);
            if (number != null && (most == null || number.abs().compareTo(most) <= 0)) {
                return "";
            }
            return most == null ? NO_NUMBER : "Write degrees from -" + most + " to " + most + ".";
        } catch (NumberFormatException e) {
            return NO_NUMBER;
        }
    }

    private PackProblem problem(String found, String advice) {
        return PackProblem.error(table + ".csv", 0, found, advice);
    }
}
