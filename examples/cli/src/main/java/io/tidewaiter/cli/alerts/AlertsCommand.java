package io.tidewaiter.cli.alerts;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Everything for units that warn each other. */
@Command(
        name = "alerts",
        description = "Makes, signs, checks and shows files of alerts between partner units.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tidewaiter alerts make alerts.csv --sender EX-PCU --serial 13 --issued-at 2026-03-01T08:00:00Z \\",
            "      --key private.pem --out EX-PCU.json",
            "  tidewaiter alerts verify EX-PCU.json --key public.pem",
            "  tidewaiter alerts list EX-PCU.json --on 2026-03-04"
        })
public final class AlertsCommand implements Runnable {

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
