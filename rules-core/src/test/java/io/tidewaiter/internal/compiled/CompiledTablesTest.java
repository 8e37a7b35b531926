package io.tidewaiter.internal.compiled;

import io.tidewaiter.pack.ReferenceData;
import io.tidewaiter.pack.ReferenceTable;
import io.tidewaiter.pack.TableResources;
import io.tidewaiter.pack.TableRow;
import io.tidewaiter.pack.TableSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class CompiledTablesTest {

    private static final String CSV = """
            code,valid_from,valid_to,size
            a,2026-01-01,2026-06-30,1.50
            a,2026-07-01,,2.00
            "b, c",,,
            """;
    private static final String YAML = """
            origin: "Example, invented"
            licence: CC0-1.0
            version: "2"
            retrieved: 2026-01-31
            staleAfter: 2027-01-31
            key: [code]
            """;
    private static final List<SourceFile> SOURCES = List.of(
            SourceFile.of("sizes.csv", CSV.getBytes(UTF_8)), SourceFile.of("sizes.source.yaml", YAML.getBytes(UTF_8)));

    static final ReferenceTable TABLE = ReferenceTable.of(
            "sizes",
            new TableSource(
                    "Example, invented",
                    "CC0-1.0",
                    "2",
                    LocalDate.of(2026, 1, 31),
                    Optional.of(LocalDate.of(2027, 1, 31))),
            List.of("code"),
            CSV);

    static TableResources with(byte[] form, List<SourceFile> sources) {
        return new CompiledTables(CompiledTablesTest::file, Optional.of(form), sources);
    }

    private static Optional<InputStream> file(String name) {
        String text = name.endsWith(".csv") ? CSV : YAML;
        return Optional.of(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    @Test
    void a_table_comes_back_equal() {
        byte[] form = CompiledForm.of(List.of(TableImage.of(TABLE)), SOURCES);
        ReferenceTable back = ReferenceData.read(List.of("sizes"), with(form, SOURCES))
                .table("sizes")
                .orElseThrow();
        assertThat(back.ref()).isEqualTo(TABLE.ref());
        assertThat(back.source()).isEqualTo(TABLE.source());
        assertThat(TableImage.of(back)).isEqualTo(TableImage.of(TABLE));
        assertThat(size(back, "2026-06-30", "a")).contains("1.50");
        assertThat(size(back, "2026-07-01", "a")).contains("2.00");
        assertThat(size(back, "2025-12-31", "a")).isEmpty();
        assertThat(back.find(LocalDate.MIN, "b, c")).isPresent();
    }

    private static Optional<String> size(ReferenceTable table, String day, String code) {
        return table.find(LocalDate.parse(day), code).flatMap((TableRow row) -> row.text("size"));
    }

    /** A form that says other than the files shows that it is the files that were read. */
    @Test
    void a_form_of_other_files_is_not_used() {
        TableImage image = TableImage.of(TABLE);
        TableImage other = new TableImage(
                image.name(), image.source(), "0".repeat(64), image.key(), image.columns(), image.rows());
        byte[] form = CompiledForm.of(List.of(other), SOURCES);
        assertThat(sha256(form, SOURCES)).isEqualTo("0".repeat(64));
        assertThat(sha256(form, SOURCES.subList(0, 1))).isEqualTo(TABLE.ref().sha256());
    }

    private static String sha256(byte[] form, List<SourceFile> now) {
        return ReferenceData.read(List.of("sizes"), with(form, now))
                .table("sizes")
                .orElseThrow()
                .ref()
                .sha256();
    }
}
