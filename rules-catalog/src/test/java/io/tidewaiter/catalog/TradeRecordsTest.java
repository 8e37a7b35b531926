package io.tidewaiter.catalog;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.facts.Specimen;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.GoodsItemBuilder;
import io.tidewaiter.model.RouteBuilder;
import io.tidewaiter.model.SpecimenBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Trade records as the trade database of CITES gives them out, against the tables. The records are no part of the project: the property
 * {@code tidewaiter.cites.trade} names a file or a folder of files with the columns Year, App., Taxon, Exporter, Origin, Purpose and Source.
 */
@EnabledIfSystemProperty(named = "tidewaiter.cites.trade", matches = ".+")
class TradeRecordsTest {

    private static final double ENOUGH = 0.99;
    private static final Path REPORT = Path.of("target", "trade-records.txt");

    private final RiskProfiler profiler = RiskProfiler.builder()
            .packs(Catalogue.pack("cites"))
            .tables(Catalogue.tables())
            .build();
    private final Map<Trade, Judged> judged = new HashMap<>();

    /** What decides the listing of a record; all records alike are judged once. */
    private record Trade(
            String year, String taxon, String exporter, String origin, String purpose, String source, String term) {

        static Trade of(Map<String, String> row) {
            return new Trade(
                    row.getOrDefault("Year", ""),
                    row.getOrDefault("Taxon", ""),
                    row.getOrDefault("Exporter", ""),
                    row.getOrDefault("Origin", ""),
                    row.getOrDefault("Purpose", ""),
                    row.getOrDefault("Source", ""),
                    row.getOrDefault("Term", ""));
        }

        Instant day() {
            return Instant.parse(year + "-07-01T00:00:00Z");
        }

        Consignment consignment() {
            return ConsignmentBuilder.builder()
                    .reference("C-1")
                    .route(RouteBuilder.builder()
                            .exportCountry(country(exporter))
                            .build())
                    .goods(List.of(GoodsItemBuilder.builder()
                            .specimens(List.of(SpecimenBuilder.builder()
                                    .taxon(taxon)
                                    .originCountry(origin.isEmpty() ? null : origin)
                                    .purpose(purpose)
                                    .source(source)
                                    .term(term.isEmpty() ? null : term)
                                    .build()))
                            .build()))
                    .build();
        }

        /** The records have codes of their own for the high seas and for former states. */
        private static @Nullable CountryCode country(String code) {
            try {
                return new CountryCode(code);
            } catch (IllegalArgumentException notAssigned) {
                return null;
            }
        }
    }

    private record Judged(String appendix, boolean flagged) {}

    /** Records that went wrong the same way. */
    private record Miss(String taxon, String said, String found) {}

    /** What came of all records. */
    private static final class Tally {

        private final Map<Miss, List<Trade>> misses = new HashMap<>();
        private final Set<Trade> quiet = new LinkedHashSet<>();
        private int records;
        private int wrong;

        void add(Trade trade, String said, Judged found) {
            records++;
            if (!said.equals(found.appendix())) {
                wrong++;
                misses.computeIfAbsent(new Miss(trade.taxon(), said, found.appendix()), any -> new ArrayList<>())
                        .add(trade);
            }
            boolean wildInTrade = "T".equals(trade.purpose()) && "W".equals(trade.source());
            // Where the record and the law of the population differ, the table decides.
            if ("I".equals(found.appendix()) && wildInTrade && !found.flagged()) {
                quiet.add(trade);
            }
        }

        double share() {
            return 1 - (double) wrong / records;
        }

        List<String> report() {
            List<String> lines = new ArrayList<>();
            lines.add("%d records, %d taxa and circumstances differ, %.3f %% right"
                    .formatted(records, misses.size(), 100 * share()));
            misses.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<Miss, List<Trade>> entry) ->
                                    entry.getValue().size())
                            .reversed()
                            .thenComparing(entry -> entry.getKey().taxon()))
                    .forEach(entry -> lines.add("%6d %s, for example %s"
                            .formatted(
                                    entry.getValue().size(),
                                    entry.getKey(),
                                    entry.getValue().get(0))));
            return lines;
        }
    }

    @Test
    void the_appendix_of_records_is_found() throws IOException {
        Tally tally = new Tally();
        for (Map<String, String> row : records()) {
            Trade trade = Trade.of(row);
            String said = row.getOrDefault("App.", "").strip();
            tally.add(trade, "N".equals(said) ? "NONE" : said, judged.computeIfAbsent(trade, this::judge));
        }
        Files.write(REPORT, tally.report(), StandardCharsets.UTF_8);
        assertThat(tally.quiet).isEmpty();
        assertThat(tally.share()).describedAs("see the report in %s", REPORT).isGreaterThanOrEqualTo(ENOUGH);
    }

    private Judged judge(Trade trade) {
        Consignment consignment = trade.consignment();
        Specimen specimen = (Specimen)
                profiler.facts(consignment, trade.day()).of(Specimen.class).get(0);
        boolean flagged = profiler.assess(consignment, trade.day()).findings().stream()
                .anyMatch(finding -> finding.rule().equals("CIT-01"));
        return new Judged(Objects.requireNonNullElse(specimen.appendix(), "?"), flagged);
    }

    private static List<Map<String, String>> records() throws IOException {
        Path from = Path.of(System.getProperty("tidewaiter.cites.trade"));
        List<Map<String, String>> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
                    all.addAll(rows.readAll());
                }
            }
        }
        return all;
    }
}
