package io.tidewaiter.benchmarks.report;

import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Blocks are replaced, what is written by hand stays, and nothing is left out in silence. */
class PageTest {

    private static final String PAGE =
            "By hand.\n<!-- generated:a -->\nold $1\n<!-- end:a -->\nBetween.\n<!-- generated:b -->\n<!-- end:b -->\n";

    @Test
    void blocksAreReplaced() {
        String filled = Page.filled(PAGE, Map.of("a", "new $2\n", "b", "more\n"));
        assertThat(filled)
                .startsWith("By hand.\n<!-- generated:a -->\n\nnew $2\n\n<!-- end:a -->\nBetween.\n")
                .contains("more")
                .doesNotContain("old");
        assertThat(Page.filled(filled, Map.of("a", "new $2\n", "b", "more\n"))).isEqualTo(filled);
    }

    @Test
    void placesWithoutBlocksAndBlocksWithoutPlacesAreRefused() {
        assertThatThrownBy(() -> Page.filled(PAGE, Map.of("a", "", "c", "")))
                .hasMessageContainingAll("place for \"b\" that is not filled", "no place for \"c\"");
    }
}
