package io.tidewaiter.cli.explain;

import io.tidewaiter.View;
import io.tidewaiter.Views;
import io.tidewaiter.catalog.Catalogue;
import io.tidewaiter.cli.Cli;
import io.tidewaiter.cli.ExitStatus;
import io.tidewaiter.cli.screen.FlightFixture;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RulePack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the messages of a carrier to a printed explanation: PAXLST and PNRGOV read, joined, held against a list and all packs of the
 * catalogue, and told.
 */
class TravellerExplainTest {

    @TempDir
    private Path folder;

    private FlightFixture flight;

    @BeforeEach
    void write() {
        flight = new FlightFixture(folder);
    }

    @Test
    void at_the_desk() {
        assertThat(told(View.TARGETER).out().lines())
                .startsWith(FlightFixture.COURIER)
                .anyMatch(line -> line.matches("Score \\d+ \\(SERIOUS_CRIME \\d+\\)"))
                .containsSubsequence(
                        "Proposal: a person should review this traveller individually",
                        "A document, an alert or a bag asks for it: a person has to look, whatever the",
                        "total.",
                        "  +60  Entry R-1 of list EX-WANTED (Example unit) agrees by name and BIRTH_DATE;",
                        "Speaks for the traveller: none");
    }

    @Test
    void in_court() {
        List<String> lines = told(View.COURT).out().lines().toList();

        assertThat(lines.get(0)).matches("Record [0-9a-f]{32}");
        assertThat(lines)
                .contains("As of 2026-12-02T16:35:00Z", "Purpose PIU-SERIOUS-CRIME")
                .containsSubsequence(packLines())
                .containsSubsequence(
                        "  watch-list EX-WANTED 117",
                        FlightFixture.COURIER,
                        "Bill of points SERIOUS_CRIME",
                        "  +60  LST-01 [watch-list] Entry R-1 of list EX-WANTED (Example unit) agrees by",
                        "       name and BIRTH_DATE; handling CALL. Confirm by hand.",
                        "How the proposal came about (review-test@1.0.0)",
                        "  PROPOSE_REVIEW: a document, an alert or a bag asks for a person whatever the",
                        "  total: LST-01",
                        "What would change it",
                        "Not assessed, data missing",
                        "Reasons",
                        "LST-01 Entry of a watch list, by document or whole date of birth",
                        "  Rule of: watch-lists@1.0.0",
                        "    Match R-1: ListMatch.matched = true; == true",
                        "BAG-02 Much baggage for a short stay",
                        "  Rule of: baggage@1.0.0",
                        "    Baggage: Baggage.weightKg = 46 kg; > 40",
                        "Review open",
                        "  Do the facts shown belong to this journey and to this traveller? -",
                        "  Is the entry still in force today, and what does its handling code ask for? -",
                        "SHA-256 of the record");
    }

    /** Every pack with its digest and its legal basis. */
    private static List<String> packLines() {
        List<String> lines = new ArrayList<>();
        for (RulePack pack : Catalogue.packs(Profile.PASSENGER)) {
            if (pack.purposes().contains("PIU-SERIOUS-CRIME")) {
                lines.add("  " + pack.ref() + " " + pack.title());
                lines.add("    SHA-256 " + pack.ref().sha256());
            }
        }
        return lines;
    }

    @Test
    void to_a_supervisor_what_would_change_it() {
        assertThat(told(View.SUPERVISOR).out().lines())
                .anyMatch(line -> line.matches("  Without LST-01: \\d+ points, .*"))
                .anyMatch(line -> line.matches(
                        "  Without BAG-02: \\d+ points, a person should review this traveller individually\\."));
    }

    @Test
    void to_the_person_without_conditions() {
        assertThat(told(View.PERSON).out())
                .startsWith("How the journey " + FlightFixture.COURIER + " was assessed\n")
                .contains("The result is a proposal to look individually and no decision.", "Legal basis")
                .doesNotContain("LST-01", "BAG-02", "46 kg", "EX-WANTED", "onsignment");
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void nobody_is_named(View view) {
        var result = told(view);

        assertThat(result.out() + result.err())
                .doesNotContainIgnoringCase("canary", "C4NARY", "JOAO", "2003-04-23", "030423");
    }

    @Test
    void in_every_language() {
        for (String language : Views.languages()) {
            assertThat(explain(FlightFixture.COURIER, "--lang", language, "--purpose", "PIU-SERIOUS-CRIME")
                            .status())
                    .isEqualTo(ExitStatus.FINE);
        }
    }

    @Test
    void says_that_the_record_is_not_kept() {
        assertThat(told(View.TARGETER).lastLine())
                .matches("Record [0-9a-f]{32} was made now and is not kept: SHA-256 .*");
    }

    @Test
    void a_record_that_was_kept_is_told_alike() {
        String records = flight.path("records.jsonl");
        Cli.run(
                "screen",
                flight.path("api.edi"),
                flight.path("pnr.edi"),
                "--purpose",
                "PIU-SERIOUS-CRIME",
                "--as",
                "jsonl",
                "--out",
                records);

        assertThat(Cli.run("explain", FlightFixture.COURIER, records).out())
                .isEqualTo(explain(FlightFixture.COURIER, "--purpose", "PIU-SERIOUS-CRIME")
                        .out());
    }

    @Test
    void without_a_purpose_the_command_to_type_is_shown() {
        var result = explain(FlightFixture.COURIER);

        assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(result.err())
                .contains("  tidewaiter explain " + FlightFixture.COURIER + " " + flight.path("api.edi") + " "
                        + flight.path("pnr.edi") + " --purpose PIU-SERIOUS-CRIME\n");
    }

    @Test
    void says_whom_it_cannot_find() {
        assertThat(explain("XF740-9", "--purpose", "PIU-SERIOUS-CRIME").err())
                .contains("Nothing in the inputs has the reference XF740-9.");
        assertThat(Cli.run("explain", flight.path("pnr.edi"), "--purpose", "PIU-SERIOUS-CRIME")
                        .err())
                .contains("The inputs hold several travellers. Pick one with --reference; they begin with "
                        + FlightFixture.COURIER + ", ");
        assertThat(Cli.run("explain", flight.path("api.edi"), flight.path("gone.edi"))
                        .err())
                .contains("gone.edi is not a file");
    }

    @Test
    void a_consignment_is_explained_from_its_input_too() {
        String day = flight.write(
                "day.jsonl",
                "{\"reference\": \"C-1\", \"mode\": \"SEA\", \"lodgedAt\": \"2026-03-04T06:00:00Z\"}\n{\"reference\": \"C-2\"}\n");

        assertThat(Cli.run("explain", "C-1", day).out()).startsWith("C-1\nScore ");
        assertThat(Cli.run("explain", "C-2", day).err()).contains("does not say when it was lodged", "--as-of");
    }

    private Cli.Result told(View view) {
        return explain(
                FlightFixture.COURIER,
                "--view",
                view.name().toLowerCase(Locale.ROOT),
                "--purpose",
                "PIU-SERIOUS-CRIME",
                "--watch-list",
                flight.path("wanted.jsonl"),
                "--review-policy",
                flight.noChance());
    }

    private Cli.Result explain(String reference, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("explain", reference, flight.path("api.edi"), flight.path("pnr.edi")));
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray(String[]::new));
    }
}
