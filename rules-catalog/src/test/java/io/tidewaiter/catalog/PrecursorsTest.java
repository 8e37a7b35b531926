package io.tidewaiter.catalog;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.tidewaiter.Finding;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.GoodsItem;
import io.tidewaiter.model.GoodsItemBuilder;
import io.tidewaiter.model.HsCode;
import io.tidewaiter.pack.Threat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Every precursor of a list that is not in this project is known by its number, its name and its code. Skipped where the list is absent. */
class PrecursorsTest {

    private static final Instant DAY = Instant.parse("2026-03-04T12:00:00Z");
    private static final Map<String, String> LISTS =
            Map.of("I", "INCB_TABLE_I", "II", "INCB_TABLE_II", "S", "LIMITED_SURVEILLANCE");

    private final RiskProfiler profiler = RiskProfiler.builder()
            .packs(Catalogue.pack("narcotics-precursors"))
            .tables(Catalogue.tables())
            .build();

    @Test
    void each_is_known_by_its_cas_number() throws IOException {
        assertThat(rows())
                .allSatisfy(row -> assertThat(line(GoodsItemBuilder.builder()
                                        .casNumber(row.get("cas"))
                                        .build())
                                .casControls())
                        .as(row.get("name"))
                        .contains(list(row)));
    }

    @Test
    void each_is_known_by_its_name() throws IOException {
        assertThat(rows())
                .allSatisfy(row -> assertThat(line(GoodsItemBuilder.builder()
                                        .description(row.get("name"))
                                        .build())
                                .namedControls())
                        .as(row.get("name"))
                        .contains(list(row)));
    }

    @Test
    void each_is_known_by_its_code_or_is_among_those_that_share_it() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            GoodsLine line = line(GoodsItemBuilder.builder()
                    .hsCode(new HsCode(row.get("hs6_2022")))
                    .build());
            assertThat(line.hsControls().contains(list(row))
                            || !line.hsSharedSubstance().equals("NONE"))
                    .as(row.get("name"))
                    .isTrue();
        });
    }

    /** A finding and not only a word: whatever the papers are, as nothing is said of them here. */
    @Test
    void each_is_found_by_its_code_alone_by_its_number_alone_and_by_its_name_alone() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(40).allSatisfy(row -> {
            GoodsItemBuilder code = GoodsItemBuilder.builder().hsCode(new HsCode(row.get("hs6_2022")));
            GoodsItemBuilder number = GoodsItemBuilder.builder().casNumber(row.get("cas"));
            GoodsItemBuilder name = GoodsItemBuilder.builder().description(row.get("name"));
            assertThat(Stream.of(code, number, name).map(item -> profiler.assess(consignment(item.build()), DAY)))
                    .as(row.get("name"))
                    .allSatisfy(assessment -> assertThat(assessment.findings())
                            .extracting(Finding::threat)
                            .contains(Threat.NARCOTICS));
        });
    }

    @Test
    void a_shared_code_names_the_substance_it_may_be() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            GoodsLine line = line(GoodsItemBuilder.builder()
                    .hsCode(new HsCode(row.get("hs6_2022")))
                    .build());
            if (!line.hsControls().contains(list(row))) {
                String known = line(GoodsItemBuilder.builder()
                                .casNumber(row.get("cas"))
                                .build())
                        .casSubstance();
                assertThat(line.sharedPrecursor()).as(row.get("name")).contains(known);
            }
        });
    }

    private GoodsLine line(GoodsItem item) {
        return (GoodsLine)
                profiler.facts(consignment(item), DAY).of(GoodsLine.class).get(0);
    }

    private static Consignment consignment(GoodsItem item) {
        return ConsignmentBuilder.builder()
                .reference("P-1")
                .goods(List.of(item))
                .build();
    }

    private static String list(Map<String, String> row) {
        return LISTS.get(row.get("table"));
    }

    private static List<Map<String, String>> rows() throws IOException {
        Optional<Path> file = file();
        assumeTrue(file.isPresent(), "shared/data/precursors.csv is not there");
        return new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(Files.newBufferedReader(file.get()))
                .readAll();
    }

    private static Optional<Path> file() {
        for (Path above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
            Path data = above.resolve("shared/data/precursors.csv");
            if (Files.isRegularFile(data)) {
                return Optional.of(data);
            }
        }
        return Optional.empty();
    }
}
