package io.tidewaiter.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the completion script. */
@Command(
        name = "completion",
        description = "Writes a script that completes commands and options in bash and zsh.",
        footerHeading = "%nExample:%n",
        footer = "  source <(java -jar tidewaiter.jar completion)")
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (spec != null) {
            console.print(AutoComplete.bash("tidewaiter", spec.root().commandLine()));
        }
        return ExitStatus.FINE;
    }
}
