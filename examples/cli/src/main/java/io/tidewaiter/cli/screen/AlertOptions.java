package io.tidewaiter.cli.screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Which alerts of partner units are used, and whom to believe. */
final class AlertOptions {

    @Option(
            names = "--alerts",
            paramLabel = "FILE",
            description = {
                "A file of alerts of a partner unit, signed by it. Repeat it for several.",
                "Without it: rules on alerts are not assessed."
            })
    List<Path> files = new ArrayList<>();

    @Option(
            names = "--alert-key",
            paramLabel = "UNIT=FILE",
            description = "Public key of a unit, Ed25519, PEM. Repeat it for several units.")
    Map<String, Path> keys = new LinkedHashMap<>();

    @Option(
            names = "--unsigned-alerts",
            description = "For trials only: take alerts of units without a key, signed or not, on trust.")
    boolean trusting;

    /** Whether anything was said about alerts. */
    boolean given() {
        return trusting || !files.isEmpty() || !keys.isEmpty();
    }
}
