package io.tidewaiter.cli.explain;

import io.tidewaiter.DecisionRecord;
import io.tidewaiter.View;
import io.tidewaiter.Views;
import io.tidewaiter.cli.Cli;
import io.tidewaiter.cli.ExitStatus;
import io.tidewaiter.cli.report.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExplainCommandTest {

    private static final DecisionRecord RED = DecisionRecord.of(Samples.red().assessment());
    private static final DecisionRecord GREEN =
            DecisionRecord.of(Samples.green("GREEN-1").assessment());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(View.class)
    void tells_a_record_to_each_reader(View view) throws IOException {
        var result = Cli.run(
                "explain",
                file("one.json", RED.toPrettyJson()),
                "--view",
                view.name().toLowerCase(Locale.ROOT));

        assertThat(result.status()).as(result.err()).isEqualTo(ExitStatus.FINE);
        assertThat(result.out()).isEqualTo(Views.render(RED, view, "en"));
        assertThat(result.err()).contains("was not changed", RED.hash());
    }

    @Test
    void picks_a_record_by_its_reference() throws IOException {
        String file = file("many.jsonl", GREEN.toJson() + "\n" + RED.toJson() + "\n");

        assertThat(Cli.run("explain", file, "--reference", "MEDU4711832").out())
                .isEqualTo(Views.render(RED, View.TARGETER, "en"));
        assertThat(Cli.run("explain", file, "--lang", "sq", "--reference", "MEDU4711832")
                        .out())
                .isEqualTo(Views.render(RED, View.TARGETER, "sq"));
    }

    @Test
    void asks_which_record_when_there_are_many() throws IOException {
        var result = Cli.run("explain", file("many.jsonl", GREEN.toJson() + "\n" + RED.toJson() + "\n"));

        assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(result.err()).contains("--reference", "GREEN-1, MEDU4711832");
    }

    @Test
    void a_changed_record_is_not_told() throws IOException {
        String changed = RED.toJson().replace("AB128", "AB123");

        var result = Cli.run("explain", file("one.jsonl", changed + "\n"));

        assertThat(changed).isNotEqualTo(RED.toJson());
        assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("one.jsonl:1", "changed").doesNotContain("\tat ");
    }

    @Test
    void says_what_it_cannot_find() throws IOException {
        String file = file("many.jsonl", GREEN.toJson() + "\n" + RED.toJson() + "\n");

        assertThat(Cli.run("explain", file, "--reference", "NOBODY").err()).contains("NOBODY");
        assertThat(Cli.run("explain", folder.resolve("no.json").toString()).err())
                .contains("is not a file");
        assertThat(Cli.run("explain", file, "--lang", "xx").err()).contains("'xx'", "sr-Cyrl");
        assertThat(Cli.run("explain", file("bad.json", "{\n}")).err())
                .contains("bad.json")
                .doesNotContain("\tat ");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
