package io.tidewaiter.catalog;

import io.tidewaiter.pack.RulePack;
import io.tidewaiter.testing.PackVerifier;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The packs of the catalogue pass the lint that every author of a pack is held to. */
class LintTest {

    static Stream<Path> packs() {
        return SourceTree.folders().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void pack_has_nothing_to_look_at(Path folder) {
        PackVerifier verifier = PackVerifier.of(folder)
                .givenTables(Catalogue.tables())
                .beside(Catalogue.packs().toArray(RulePack[]::new));
        assertThat(verifier.lint(verifier.pack().validFrom())).isEmpty();
    }
}
