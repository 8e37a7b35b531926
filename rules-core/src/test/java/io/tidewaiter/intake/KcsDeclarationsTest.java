package io.tidewaiter.intake;

import io.tidewaiter.intake.Intake.Read;
import io.tidewaiter.intake.Intake.Refused;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.HsCode;
import io.tidewaiter.model.Money;
import io.tidewaiter.model.PartyRole;
import io.tidewaiter.model.TransportMode;
import io.tidewaiter.testing.ProjectRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Reads the real declarations beside the project where they are; they are not part of it. */
class KcsDeclarationsTest {

    private static final List<String> FILES = List.of("declarations-2020.csv", "declarations-2021q1.csv");
    private static final int ROWS = 45_519;

    private static Path folder = Path.of("");
    private static CsvMapping mapping = new CsvMapping(null, null, null, null, null, null, null, null, Map.of(), null);

    @BeforeAll
    static void findData() {
        Path root = ProjectRoot.find();
        mapping = CsvMapping.read(root.resolve("examples/mappings/kcs.mapping.yaml"));
        String given = System.getProperty("tidewaiter.kcs");
        folder = given == null ? sibling(root) : Path.of(given);
    }

    /** {@code shared/data/kcs} beside the project or beside a folder above it. */
    private static Path sibling(Path root) {
        for (Path above = root.getParent(); above != null; above = above.getParent()) {
            Path data = above.resolve("shared/data/kcs");
            if (Files.isDirectory(data)) {
                return data;
            }
        }
        return root.resolve("none");
    }

    @Test
    void readsEveryRow() {
        assumeTrue(Files.isDirectory(folder), "the declarations are not here");
        List<Refused> refused = new ArrayList<>();
        Map<TransportMode, Integer> modes = new HashMap<>();
        int read = 0;
        for (String file : FILES) {
            try (ConsignmentReader reader = open(file)) {
                assertThat(reader.warnings()).isEmpty();
                while (reader.hasNext()) {
                    Intake intake = reader.next();
                    if (intake instanceof Read good) {
                        read++;
                        modes.merge(good.consignment().mode(), 1, Integer::sum);
                    } else {
                        refused.add((Refused) intake);
                    }
                }
            }
        }

        assertThat(read + refused.size()).as("%d refused", refused.size()).isEqualTo(ROWS);
        assertThat(refused).as("%d refused", refused.size()).isEmpty();
        assertThat(modes).containsEntry(TransportMode.SEA, 25_781).containsEntry(TransportMode.AIR, 18_722);
    }

    @Test
    void readsTheFirstRowAsDeclared() {
        assumeTrue(Files.isDirectory(folder), "the declarations are not here");
        try (ConsignmentReader reader = open(FILES.get(0))) {
            Consignment first = ((Read) reader.next()).consignment();

            assertThat(first.reference()).isEqualTo("97061800");
            assertThat(first.lodgedAt()).isEqualTo(Instant.parse("2020-01-01T00:00:00Z"));
            assertThat(first.goods().get(0).hsCode()).isEqualTo(new HsCode("4408909195"));
            assertThat(first.goods().get(0).value()).isEqualTo(Money.of("372254.4", "KRW"));
            assertThat(first.route().exportCountry()).isEqualTo(new CountryCode("BE"));
            assertThat(first.parties())
                    .extracting(party -> party.role())
                    .containsExactly(PartyRole.CONSIGNEE, PartyRole.CONSIGNOR, PartyRole.DECLARANT);
        }
    }

    private static ConsignmentReader open(String file) {
        return ConsignmentReader.open(
                folder.resolve(file), InputOptions.defaults().withMapping(mapping));
    }
}
