package io.tidewaiter.catalog;

import io.tidewaiter.SystemIndicators;
import io.tidewaiter.internal.pack.OpenedPack;
import io.tidewaiter.pack.RulePack;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages in {@code docs/rules} say what the packs say. Write them anew with {@code -Dtest=RulePagesTest -Dtidewaiter.update=true}. */
class RulePagesTest {

    private static final Path DOCS = Path.of("../docs/rules");

    static Stream<OpenedPack> packs() {
        return SourceTree.packs().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void page_is_current(OpenedPack pack) {
        String page = PackPage.of(pack);
        assertThat(SourceTree.current(DOCS.resolve(pack.pack().ref().id() + ".md"), page))
                .as(
                        "docs/rules/%s.md; write it anew with -Dtidewaiter.update=true",
                        pack.pack().ref().id())
                .isEqualTo(page);
    }

    @Test
    void page_of_the_engine_is_current() {
        RulePack system = SystemIndicators.pack();
        Markdown page = new Markdown();
        page.heading(1, system.title());
        page.paragraph(
                "Five entries that no pack holds: the engine does this by itself, in every run. This page is made from the library by"
                        + " `RulePagesTest`.");
        system.cards().forEach(card -> RuleSection.write(page, system, card));
        assertThat(SourceTree.current(DOCS.resolve("system.md"), page.toString()))
                .isEqualTo(page.toString());
    }
}
