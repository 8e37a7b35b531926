package io.tidewaiter.cli.screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What can be said to {@code screen}. */
final class ScreenOptions {

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "Files with consignments or messages about travellers, read in this order; - is standard input.")
    List<String> inputs = new ArrayList<>();

    @Mixin
    JudgingOptions judging = new JudgingOptions();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write the report there, not to standard output.")
    @Nullable
    Path out;

    @Option(
            names = "--as",
            defaultValue = "text",
            paramLabel = "KIND",
            description = "text, jsonl (decision records), csv or html.")
    ReportKind kind = ReportKind.text;

    @Option(
            names = "--all",
            description = "Text: show GREEN consignments, and travellers without a proposal, in full too.")
    boolean all;

    @Option(names = "--threads", paramLabel = "N", description = "1 to 256. Without it: one for each processor.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--errors",
            paramLabel = "FILE",
            description = "Write refused records there as JSON lines, not to standard error.")
    @Nullable
    Path errors;

    @Option(names = "--progress", description = "Show progress even if standard error is no terminal.")
    boolean progress;
}
