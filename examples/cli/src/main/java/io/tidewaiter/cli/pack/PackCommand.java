package io.tidewaiter.cli.pack;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Everything for people who write rule packs. */
@Command(
        name = "pack",
        description = "Makes, checks, tests and shows rule packs.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tidewaiter pack new my-port",
            "  tidewaiter pack lint my-port",
            "  tidewaiter pack test my-port",
            "  tidewaiter pack show sea-container",
            "  tidewaiter pack backtest sea-container --outcomes examined.csv january.jsonl"
        })
public final class PackCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    /** Without a command: what there is. */
    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
