package io.tidewaiter.cli.screen;

import io.tidewaiter.cli.ExitStatus;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Watch lists on the command line: used for their purpose or left out aloud, taken whole or not at all, never quoted. */
class WatchListOptionTest {

    @TempDir
    private Path folder;

    private FlightFixture flight;
    private String list;

    @BeforeEach
    void write() {
        flight = new FlightFixture(folder);
        list = flight.path("wanted.jsonl");
    }

    @Test
    void a_match_needs_name_and_birth_date_and_asks_for_a_person() {
        var result = flight.screen(
                "--purpose",
                FlightFixture.PURPOSE,
                "--review-policy",
                flight.noChance(),
                "--pack",
                flight.listPack(),
                "--watch-list",
                list);

        assertThat(result.out())
                .contains("REVIEW  30  " + FlightFixture.COURIER)
                .contains("+30 OUR-01   Entry R-1 of the list EX-WANTED agrees in name and BIRTH_DATE.")
                .contains("2 without a proposal not shown")
                .contains("A document, an alert or a bag asks for a person, whatever the total, at 1.")
                .doesNotContain("R-2");
        assertThat(result.err())
                .contains("Watch list EX-WANTED, version 117, from 2026-12-01 to 2027-01-31: 2 persons.");
    }

    @Test
    void without_lists_the_rule_is_not_assessed() {
        assertThat(flight.screen("--purpose", FlightFixture.PURPOSE, "--all", "--pack", flight.listPack())
                        .out())
                .contains("? OUR-01   Nothing is said about matches with watch lists");
    }

    @Test
    void lists_no_rule_reads_are_told() {
        assertThat(flight.screen("--purpose", FlightFixture.PURPOSE, "--pack", "baggage", "--watch-list", list)
                        .err())
                .contains("Warning: no rule of these packs reads ListMatch, so the watch lists change nothing.");
    }

    @Test
    void a_list_for_another_purpose_is_left_out_aloud() {
        String other = flight.write(
                "other.jsonl",
                flight.read("wanted.jsonl")
                        .replace("EX-WANTED", "EX-OTHER")
                        .replace("PIU-SERIOUS-CRIME", "PIU-TERRORISM"));

        assertThat(flight.screen("--purpose", FlightFixture.PURPOSE, "--watch-list", list, "--watch-list", other)
                        .err())
                .contains(
                        "Watch list EX-OTHER may be used for PIU-TERRORISM, not for PIU-SERIOUS-CRIME. It is not used.")
                .contains("Watch list EX-WANTED, version 117");
        var alone = flight.screen("--purpose", FlightFixture.PURPOSE, "--watch-list", other);
        assertThat(alone.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(alone.err()).contains("EX-OTHER may be used for PIU-TERRORISM", "Nothing was screened");
    }

    @Test
    void everything_wrong_is_told_at_once_and_never_quoted() {
        String bad = flight.write(
                "bad.jsonl",
                flight.read("wanted.jsonl").replace("EX-WANTED", "EX-BAD").replace("2003-04-23", "CANARY-DAY")
                        + "{\"id\":\"E-3\",\"names\":[\"CANARY NAME\"],\"birthDates\":[\"x\"],\"reference\":\"R-3\"}\n");
        String head = flight.write("head.jsonl", "{\"format\":\"tidewaiter-watch-list-1\"}\n");

        var result = flight.screen(
                "--purpose",
                FlightFixture.PURPOSE,
                "--watch-list",
                bad,
                "--watch-list",
                head,
                "--watch-list",
                flight.path("gone.jsonl"),
                "--watch-list",
                list,
                "--watch-list",
                list);

        assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("bad.jsonl: Line 2: ", "bad.jsonl: Line 4: ", "head.jsonl: ", "gone.jsonl cannot be read")
                .contains("are both the list EX-WANTED", "Nothing was screened.")
                .doesNotContain("CANARY");
    }
}
