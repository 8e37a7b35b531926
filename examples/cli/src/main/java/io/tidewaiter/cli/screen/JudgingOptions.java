package io.tidewaiter.cli.screen;

import io.tidewaiter.intake.InputFormat;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What can be said about reading and judging, to every command that does. */
public final class JudgingOptions {

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
            description = {
                "What it is done for; only packs made for it may be used.",
                "Travellers need one, for example PIU-SERIOUS-CRIME."
            })
    @Nullable
    String purpose;

    @Mixin
    StationOptions station = new StationOptions();

    @Mixin
    AlertOptions alerts = new AlertOptions();

    @Option(
            names = "--watch-list",
            paramLabel = "FILE",
            description = {
                "A watch list that travellers are held against. Repeat it for several.",
                "Without it: rules on list matches are not assessed."
            })
    List<Path> watchLists = new ArrayList<>();

    @Option(
            names = "--training",
            description = {
                "For courses and tests: takes travellers marked as invented (training: true) and no others,",
                "and packs made for training beside the usual ones. Without it: neither."
            })
    boolean training;

    @Option(names = "--policy", paramLabel = "FILE", description = "Lane policy, YAML. Without it: 20, 40, 70.")
    @Nullable
    Path policy;

    @Option(
            names = "--review-policy",
            paramLabel = "FILE",
            description = "Review policy for travellers, YAML. Without it: 40 points from 2 groups.")
    @Nullable
    Path reviewPolicy;
}
