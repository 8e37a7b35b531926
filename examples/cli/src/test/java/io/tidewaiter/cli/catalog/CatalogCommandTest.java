package io.tidewaiter.cli.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tidewaiter.catalog.Catalogue;
import io.tidewaiter.cli.Cli;
import io.tidewaiter.cli.ExitStatus;
import java.io.IOException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogCommandTest {

    /** The 283 rows of the list of indicators, those of the engine among them, two on watch lists and five more on cargo. */
    private static final int INDICATORS = 290;

    private static final int CARGO_AND_ENGINE = 233;

    @Test
    void lists_every_indicator_as_text() {
        var result = Cli.run("catalog");

        assertThat(result.status()).isEqualTo(ExitStatus.FINE);
        Catalogue.packs()
                .forEach(pack ->
                        pack.cards().forEach(card -> assertThat(result.out()).contains(card.id() + " ", card.title())));
        assertThat(result.out())
                .contains("SYS-05")
                .endsWith(INDICATORS + " indicators in " + (Catalogue.packs().size() + 1) + " packs.\n");
    }

    @Test
    void has_every_field_of_the_card_as_json() throws IOException {
        JsonNode rules =
                new ObjectMapper().readTree(Cli.run("catalog", "--as", "json").out());

        assertThat(rules).hasSize(INDICATORS);
        assertThat(rules)
                .allSatisfy(rule -> assertThat(rule.fieldNames())
                        .toIterable()
                        .contains(
                                "id",
                                "pack",
                                "version",
                                "title",
                                "threat",
                                "points",
                                "sources",
                                "falseAlarms",
                                "blindSpots",
                                "limits",
                                "because",
                                "owner",
                                "since",
                                "review",
                                "kind",
                                "status",
                                "condition",
                                "origin"));
        assertThat(rules)
                .filteredOn(rule -> rule.get("profile").asText().equals("CARGO"))
                .hasSize(CARGO_AND_ENGINE);
    }

    @Test
    void is_one_safe_page_as_html() {
        assertThat(Cli.run("catalog", "--as", "html").out())
                .startsWith("<!DOCTYPE html>")
                .contains(Catalogue.packs().get(0).ref().sha256())
                .doesNotContain("<script", "src=");
    }

    @Test
    void can_be_one_pack() {
        assertThat(Cli.run("catalog", "--pack", Catalogue.packs().get(0).ref().id())
                        .out())
                .endsWith("in 1 pack.\n");
    }
}
