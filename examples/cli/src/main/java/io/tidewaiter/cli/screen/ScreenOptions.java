package io.tidewaiter.cli.screen;

import io.tidewaiter.intake.InputFormat;
import java.nio.file.Path;
import java.time.Instant;
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

    @Option(
            names = {"-p", "--pack"},
            paramLabel = "ID|DIR",
            description = {
                "A pack of the catalogue by its id, or a folder, zip or jar. Repeat it for several.",
                "Without it: every pack of the catalogue that fits."
            })
    List<String> packs = new ArrayList<>();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "How the columns of a CSV become a consignment; CSV needs it.")
    @Nullable
    Path mapping;

    @Option(
            names = "--format",
            defaultValue = "AUTO",
            paramLabel = "FORMAT",
            description =
                    "auto, json, jsonl, csv, edifact or xml; auto goes by the name, then by the first characters.")
    InputFormat format = InputFormat.AUTO;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            converter = AsOf.class,
            description = {
                "Judge with the packs, lists and tables of this instant, for example 2026-03-04T10:00:00Z.",
                "Without it: when each record was lodged."
            })
    @Nullable
    Instant asOf;

    @Option(
            names = "--purpose",
            paramLabel = "CODE",
            description = "What it is done for; only packs made for it may be used.")
    @Nullable
    String purpose;

    @Mixin
    StationOptions station = new StationOptions();

    @Mixin
    AlertOptions alerts = new AlertOptions();

    @Option(names = "--policy", paramLabel = "FILE", description = "Lane policy, YAML. Without it: 20, 40, 70.")
    @Nullable
    Path policy;

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

    @Option(names = "--all", description = "Text: show GREEN consignments in full too.")
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
