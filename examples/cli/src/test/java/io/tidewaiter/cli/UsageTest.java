package io.tidewaiter.cli;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class UsageTest {

    @Test
    void without_a_command_shows_what_there_is() {
        var result = Cli.run();

        assertThat(result.status()).isEqualTo(ExitStatus.FINE);
        assertThat(result.out()).contains("screen", "catalog", "pack", "completion");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_help_with_an_example(List<String> command) {
        var arguments = Stream.concat(command.stream(), Stream.of("--help")).toArray(String[]::new);
        var result = Cli.run(arguments);

        assertThat(result.status()).isEqualTo(ExitStatus.FINE);
        assertThat(result.out()).startsWith("Usage: tidewaiter " + String.join(" ", command));
        assertThat(result.out())
                .containsPattern("(?s)Examples?:\\n.*tidewaiter.* " + command.get(command.size() - 1))
                .contains("--stacktrace", "Exit status:");
        assertThat(result.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    static Stream<List<String>> commands() {
        return commands(List.of(), Main.commandLine(Console.ofProcess()));
    }

    private static Stream<List<String>> commands(List<String> path, CommandLine command) {
        return command.getSubcommands().entrySet().stream().flatMap(entry -> {
            List<String> inner =
                    Stream.concat(path.stream(), Stream.of(entry.getKey())).toList();
            return Stream.concat(Stream.of(inner), commands(inner, entry.getValue()));
        });
    }

    @Test
    void suggests_the_nearest_command_and_option() {
        assertThat(Cli.run("scren", "day.jsonl").err()).contains("Did you mean: tidewaiter screen");
        assertThat(Cli.run("screen", "--polcy", "p.yaml", "day.jsonl").err()).contains("--policy");
    }

    @Test
    void wrong_usage_is_status_2_without_a_stack_trace() {
        var result = Cli.run("screen", "--threads", "many", "day.jsonl");

        assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(result.err())
                .contains("'many'", "--threads", "Try: tidewaiter screen --help")
                .doesNotContain("\tat ");
    }

    @Test
    void shows_a_stack_trace_only_when_asked() {
        assertThat(Cli.run("screen", "not-there.jsonl").err()).doesNotContain("\tat ");
        assertThat(Cli.run("screen", "--stacktrace", "not-there.jsonl").err()).contains("\tat ");
    }

    @Test
    void completes_in_the_shell() {
        assertThat(Cli.run("completion").out()).contains("complete -F", "screen", "--as-of");
    }
}
