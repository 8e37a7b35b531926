package io.tidewaiter.catalog;

import io.tidewaiter.pack.ReferenceTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page about reference tables names every table with its key. */
class TablesPageTest {

    @Test
    void every_table_is_on_the_page_with_its_key() throws IOException {
        String page = Files.readString(Path.of("../docs/reference-tables.md"));
        assertThat(Catalogue.tables().names()).allSatisfy(name -> {
            ReferenceTable table = Catalogue.tables().table(name).orElseThrow();
            String key = table.key().stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "));
            assertThat(page).contains("| `" + name + "` | " + key + " |");
            boolean invented = table.source().origin().startsWith("Example, invented");
            assertThat(page.lines().filter(line -> line.startsWith("| `" + name + "` ")))
                    .allSatisfy(line ->
                            assertThat(line.contains("**example, invented**")).isEqualTo(invented));
        });
    }
}
