package io.tidewaiter.catalog;

import io.tidewaiter.internal.compiled.TableImage;
import io.tidewaiter.pack.ReferenceData;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the build wrote down of the tables. */
class CompiledTableFilesTest {

    @Test
    void the_compiled_form_of_the_tables_is_the_tables() {
        try (Shelf shelf = Shelf.open()) {
            TableFiles files = new TableFiles(shelf);
            assertThat(files.compiled().images()).contains(images(files.source()));
            assertThat(images(files.tables())).isEqualTo(images(files.source()));
        }
    }

    private static List<TableImage> images(ReferenceData data) {
        return TableFiles.NAMES.stream()
                .map(name -> data.table(name).orElseThrow())
                .map(TableImage::of)
                .toList();
    }
}
