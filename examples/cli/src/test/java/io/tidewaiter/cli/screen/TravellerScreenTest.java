package io.tidewaiter.cli.screen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tidewaiter.cli.Cli;
import io.tidewaiter.cli.ExitStatus;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Travellers on the command line: which packs judge them, what has to be said first, and that nobody gets lost or named. */
class TravellerScreenTest {

    @TempDir
    private Path folder;

    private FlightFixture flight;

    @BeforeEach
    void write() {
        flight = new FlightFixture(folder);
    }

    @Test
    void everybody_is_assessed_or_refused() {
        var result = flight.screen("--purpose", FlightFixture.PURPOSE, "--review-policy", flight.noChance());

        assertThat(result.status()).as(result.err()).isEqualTo(ExitStatus.PARTLY);
        assertThat(result.out())
                .containsPattern("^REVIEW +\\d+  " + FlightFixture.COURIER
                        + "  XF740 on 2026-12-02, RAI > LIS > IST > SOF > IST > LIS > RAI\n")
                .contains("+15 BAG-02   46 kg of checked baggage for a stay of")
                .contains("2 without a proposal not shown; --all shows them.")
                .contains("3 travellers, read 6 times: 3 in API and PNR both, 0 replaced by a later message.")
                .contains("Purpose PIU-SERIOUS-CRIME", "Legal basis: ", "Review policy review-test@1.0.0");
        assertThat(result.err())
                .contains("Refused api.edi:", "message 1, segment ")
                .contains("api.edi: messages 1, travellers read 3, refused 1.");
        assertThat(result.lastLine()).isEqualTo("4 travellers: 3 assessed, 1 refused");
    }

    @Test
    void without_a_purpose_nothing_is_done_and_the_command_to_type_is_shown() {
        var result = flight.screen("--out", flight.path("out.txt"));

        assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(result.err())
                .contains("api.edi holds travellers, and no purpose was given.")
                .contains("terrorist offences and serious crime", "Directive (EU) 2016/681", "C-817/19")
                .containsPattern("PIU-SERIOUS-CRIME +baggage, passenger-booking, passenger-mitigation")
                .containsPattern("PIU-TERRORISM +baggage")
                .containsPattern("PIU-VICTIM-PROTECTION +passenger-mitigation, trafficking")
                .contains("  tidewaiter screen " + flight.path("api.edi") + " " + flight.path("pnr.edi") + " --out "
                        + flight.path("out.txt") + " --purpose PIU-SERIOUS-CRIME\n")
                .contains("Nothing was screened.");
        assertThat(Path.of(flight.path("out.txt"))).doesNotExist();
    }

    @Test
    void the_shown_command_works() {
        String shown = flight.screen()
                .err()
                .lines()
                .filter(line -> line.startsWith("  tidewaiter "))
                .findFirst()
                .orElseThrow();

        assertThat(Cli.run(shown.strip().replace("tidewaiter ", "").split(" ")).lastLine())
                .isEqualTo("4 travellers: 3 assessed, 1 refused");
    }

    @Test
    void a_purpose_no_pack_is_made_for_is_refused() {
        var result = flight.screen("--purpose", "TERRORISM");

        assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(result.err())
                .contains("No pack for travellers is made for the purpose TERRORISM.", "PIU-TERRORISM")
                .contains("pnr.edi --purpose PIU-SERIOUS-CRIME\n");
    }

    @ParameterizedTest
    @CsvSource({
        "PIU-TERRORISM,         baggage passenger-booking passenger-mitigation passenger-routing travel-documents watch-lists",
        "PIU-VICTIM-PROTECTION, passenger-mitigation trafficking"
    })
    void only_packs_made_for_the_purpose_are_used(String purpose, String packs) {
        String out = flight.screen("--purpose", purpose, "--as", "csv").out();

        String expected = String.join("@1.0.0 ", packs.split(" ")) + "@1.0.0";
        assertThat(out.lines().skip(1))
                .hasSize(3)
                .allSatisfy(
                        line -> assertThat(line).contains("," + purpose + ",review-standard@1.0.0," + expected + ","));
    }

    @Test
    void packs_for_travellers_need_a_purpose_too_when_they_are_named() {
        assertThat(flight.screen("--pack", "trafficking").err())
                .contains("These packs are about travellers, and no purpose was given.")
                .contains("PIU-VICTIM-PROTECTION", "--pack trafficking --purpose PIU-SERIOUS-CRIME");
    }

    @Test
    void packs_for_consignments_are_not_for_travellers() {
        assertThat(flight.screen("--pack", "sea-container").err())
                .contains("api.edi holds travellers, and the packs are for consignments.");
        assertThat(flight.screen("--pack", "sea-container", "--pack", "trafficking", "--purpose", "X")
                        .err())
                .contains("For consignments are sea-container, for travellers trafficking.");
    }

    @Test
    void consignments_and_travellers_are_screened_apart() {
        String day = flight.write("day.jsonl", ScreenFixture.consignment("C-1") + "\n");

        var result = flight.screen(day, "--purpose", FlightFixture.PURPOSE);

        assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(result.err())
                .contains("day.jsonl holds consignments, api.edi travellers. Screen them in runs of their own");
    }

    @Test
    void a_traveller_amid_consignments_is_refused_and_the_rest_is_screened() {
        String mixed = flight.write(
                "mixed.jsonl",
                ScreenFixture.consignment("C-1") + "\n{\"reference\": \"T-1\", \"role\": \"PASSENGER\", \"lodgedAt\":"
                        + " \"2026-12-02T16:35:00Z\"}\n" + ScreenFixture.consignment("C-2") + "\n");

        var result = Cli.run("screen", "--all", "--pack", "sea-container", mixed);

        assertThat(result.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(result.out()).contains("C-1", "C-2").doesNotContain("T-1");
        assertThat(result.err())
                .contains("mixed.jsonl:2", "consignments and travellers are screened in runs of their own");
        assertThat(result.lastLine()).isEqualTo("3 records: 2 assessed, 1 refused");
    }

    @Test
    void consignments_need_no_purpose_and_no_pack_for_travellers() {
        String day = flight.write("day.jsonl", ScreenFixture.consignment("C-1") + "\n");

        var result = Cli.run("screen", "--all", day);

        assertThat(result.status()).as(result.err()).isEqualTo(ExitStatus.FINE);
        assertThat(result.out())
                .contains("Pack sea-container@")
                .doesNotContain("passenger", "trafficking", "Legal basis");
    }

    @Test
    void standard_input_is_read_once() {
        var result =
                Cli.runWith(flight.read("pnr.edi"), "screen", "--as", "csv", "--purpose", FlightFixture.PURPOSE, "-");

        assertThat(result.lastLine()).isEqualTo("3 travellers: 3 assessed, 0 refused");
        assertThat(Cli.runWith(flight.read("pnr.edi"), "screen", "-").err())
                .contains("standard input holds travellers, and no purpose was given.");
    }

    @ParameterizedTest
    @CsvSource({
        "--policy, --policy is for lanes of consignments; travellers have --review-policy",
        "--alerts, --alerts are about consignments; travellers have --watch-list"
    })
    void options_for_consignments_are_not_passed_over(String option, String said) {
        assertThat(flight.screen("--purpose", FlightFixture.PURPOSE, option, flight.path("x"))
                        .err())
                .contains("This run is about travellers.", said);
    }

    @Test
    void whom_to_believe_about_alerts_is_not_passed_over_either() {
        assertThat(flight.screen("--purpose", FlightFixture.PURPOSE, "--unsigned-alerts")
                        .err())
                .contains("This run is about travellers.", "--alerts are about consignments");
    }

    @Test
    void options_for_travellers_are_not_passed_over() {
        String day = flight.write("day.jsonl", ScreenFixture.consignment("C-1") + "\n");

        assertThat(Cli.run("screen", day, "--review-policy", "x", "--watch-list", "y")
                        .err())
                .contains(
                        "This run is about consignments.", "consignments have --policy", "consignments have --alerts");
    }

    @Test
    void a_review_policy_with_mistakes_is_refused() {
        String policy = flight.write("policy.yaml", "id: unit\npoints: 5\n");

        var result = flight.screen("--purpose", FlightFixture.PURPOSE, "--review-policy", policy);

        assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(result.err())
                .contains("version is missing", "points is 5. Write 40 to 100")
                .doesNotContain("lane policy");
    }

    @Test
    void a_review_policy_may_ask_for_more() {
        String policy = flight.write(
                "policy.yaml", "id: review-unit\nversion: 2.0.0\npoints: 90\nrandom: { perTenThousand: 0, key: k }\n");

        assertThat(flight.screen("--purpose", FlightFixture.PURPOSE, "--review-policy", policy)
                        .out())
                .startsWith("3 without a proposal not shown")
                .contains("Review policy review-unit@2.0.0");
    }

    @Test
    void records_come_out_whole() throws IOException {
        String out = flight.screen("--purpose", FlightFixture.PURPOSE, "--as", "jsonl")
                .out();

        assertThat(out.lines()).hasSize(3);
        JsonNode record = new ObjectMapper().readTree(out.lines().findFirst().orElseThrow());
        assertThat(record.at("/assessment/decision/proposal").asText() + record.toString())
                .contains("PROPOSE_REVIEW", "PIU-SERIOUS-CRIME", "\"protection\":\"NO_PROPOSAL\"");
    }

    /** No fact has a name, a date of birth or a number of a document, so no report has one either. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "csv", "jsonl", "html"})
    void nobody_is_named(String kind) {
        var result = flight.screen(
                "--purpose", FlightFixture.PURPOSE, "--all", "--as", kind, "--watch-list", flight.path("wanted.jsonl"));

        assertThat(result.lastLine()).isEqualTo("4 travellers: 3 assessed, 1 refused");
        assertThat(result.out() + result.err())
                .doesNotContainIgnoringCase("canary", "C4NARY", "JOAO", "ELENA", "2003-04-23", "030423", "1963-07-10");
    }

    @Test
    void bad_data_of_a_traveller_are_refused_without_being_quoted() {
        String json = flight.write(
                "t.jsonl",
                "{\"reference\": \"T-1\", \"role\": \"CANARY\", \"lodgedAt\": \"CANARY\", \"advance\": {\"identity\":"
                        + " {\"name\": {\"familyName\": 5, \"CANARYFIELD\": \"x\"}, \"birthDate\": \"CANARY-04-23\","
                        + " \"sex\": \"CANARY\"}}, \"booking\": {\"payments\": [{\"cardMasked\": \"4929000000006\"}]}}\n{\"role\":"
                        + " CANARY}\n");

        var result =
                Cli.run("screen", json, "--purpose", FlightFixture.PURPOSE, "--errors", flight.path("refused.jsonl"));

        assertThat(result.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(result.lastLine()).isEqualTo("2 travellers: 0 assessed, 2 refused");
        assertThat(flight.read("refused.jsonl"))
                .contains("advance.identity.birthDate")
                .doesNotContain("\"CANARY", "CANARY-04-23", "4929000000006");
    }
}
