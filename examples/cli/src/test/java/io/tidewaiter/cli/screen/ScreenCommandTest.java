package io.tidewaiter.cli.screen;

import io.tidewaiter.cli.Cli;
import io.tidewaiter.cli.ExitStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScreenCommandTest {

    @TempDir
    private Path folder;

    private ScreenFixture fixture;

    @BeforeEach
    void writePack() {
        fixture = new ScreenFixture(folder);
    }

    @Test
    void ends_with_the_count() {
        var result = fixture.screen(fixture.write("day.jsonl", ScreenFixture.consignments(3)));

        assertThat(result.status()).as(result.err()).isEqualTo(ExitStatus.FINE);
        assertThat(result.lastLine()).isEqualTo("3 records: 3 assessed, 0 refused");
        assertThat(result.out()).endsWith("3 records: 3 assessed, 0 refused\n").contains("Lanes", "my-port@");
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void tells_first_what_a_record_lacks_and_then_what_the_host_never_sends() {
        List<String> lines = Cli.run(
                        "screen",
                        fixture.write("day.jsonl", ScreenFixture.consignments(1)),
                        "--all",
                        "--pack",
                        "alerts",
                        "--pack",
                        "sea-container")
                .out()
                .lines()
                .toList();
        int head = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains("not judged for want of a value"))
                .findFirst()
                .orElseThrow();

        assertThat(lines.get(head + 1)).contains("? SEA-");
        assertThat(lines.get(head + 4)).contains("? and ", "ALR-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv", "jsonl", "html"})
    void gives_the_same_bytes_with_any_number_of_threads(String kind) {
        String input = fixture.write("day.jsonl", ScreenFixture.consignments(150));
        List<String> outputs = IntStream.of(1, 2, 7)
                .mapToObj(threads -> fixture.screen("--all", "--as", kind, "--threads", "" + threads, input)
                        .out())
                .toList();

        assertThat(outputs.get(0)).isNotEmpty().isEqualTo(outputs.get(1)).isEqualTo(outputs.get(2));
    }

    @Test
    void refuses_records_for_which_no_pack_is_in_force() {
        var result = fixture.screen(
                "--as-of", "1999-01-01T00:00:00Z", fixture.write("day.jsonl", ScreenFixture.consignments(2)));

        assertThat(result.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(result.lastLine()).isEqualTo("2 records: 0 assessed, 2 refused");
        assertThat(result.err()).contains("No pack was applied", "in force on 1999-01-01", "--as-of");
    }

    @Test
    void keeps_the_order_of_several_inputs() {
        String one = fixture.write("one.jsonl", ScreenFixture.consignment("FIRST"));
        String two = fixture.write("two.json", "[" + ScreenFixture.consignment("SECOND") + "]");

        assertThat(fixture.screen("--all", two, one).out()).containsSubsequence("SECOND", "FIRST");
    }

    @Test
    void reads_standard_input() {
        var result = Cli.runWith(ScreenFixture.consignment("PIPED"), "screen", "--pack", fixture.pack(), "--all", "-");

        assertThat(result.status()).as(result.err()).isEqualTo(ExitStatus.FINE);
        assertThat(result.out()).contains("PIPED");
    }

    @Test
    void writes_to_a_file() {
        String input = fixture.write("day.jsonl", ScreenFixture.consignment("A"));

        var result = fixture.screen("--all", "--out", fixture.path("out.txt"), input);

        assertThat(result.out()).isEmpty();
        assertThat(fixture.read("out.txt")).contains("A").endsWith("\n").doesNotContain("\r");
    }

    @Test
    void never_overwrites_its_input() {
        String input = fixture.write("day.jsonl", ScreenFixture.consignment("A"));

        var result = fixture.screen("--out", input, input);

        assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(result.err()).contains("is also an input");
        assertThat(fixture.read("day.jsonl")).contains("\"A\"");
    }

    @Test
    void does_not_depend_on_the_machine() {
        String input = fixture.write("day.jsonl", ScreenFixture.consignment("ШКОДЕР-Ë"));
        String here = fixture.screen("--all", input).out();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(fixture.screen("--all", input).out()).isEqualTo(here).contains("ШКОДЕР-Ë");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void stops_quietly_when_nobody_reads_the_output() {
        String input = fixture.write("day.jsonl", ScreenFixture.consignments(600));

        var result = Cli.runOn(
                InputStream.nullInputStream(), new Head(), "screen", "--pack", fixture.pack(), "--all", input);

        assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(result.err()).isEmpty();
    }

    /** Like {@code head}: takes a little, then goes. */
    private static final class Head extends OutputStream {

        private int taken;

        @Override
        public void write(int one) throws IOException {
            taken++;
            if (taken > 100) {
                throw new IOException("Broken pipe");
            }
        }
    }

    @Test
    void takes_an_instant_or_a_date() {
        String input = fixture.write("day.jsonl", "{\"reference\": \"UNDATED\"}");

        assertThat(fixture.screen("--as-of", "2026-03-04", "--as", "csv", input).out())
                .contains("2026-03-04T00:00:00Z");
        assertThat(fixture.screen("--as-of", "2026-03-04T01:00:00+01:00", "--as", "csv", input)
                        .out())
                .contains("2026-03-04T00:00:00Z");
    }
}
