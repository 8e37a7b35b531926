package io.tidewaiter.cli.screen;

import io.tidewaiter.BatchOptions;
import io.tidewaiter.LanePolicy;
import io.tidewaiter.Purpose;
import io.tidewaiter.ReviewPolicy;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.RiskProfilerBuilder;
import io.tidewaiter.catalog.Catalogue;
import io.tidewaiter.cli.CommandFailure;
import io.tidewaiter.cli.Console;
import io.tidewaiter.intake.CsvMapping;
import io.tidewaiter.intake.InputOptions;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.watch.WatchLists;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a run reads, what it is about and who judges: all options understood, or refused, before anything is done. */
public final class Judging {

    private final JudgingOptions options;
    private final List<Input> inputs;
    private final Sources sources;
    private final RunPacks packs;
    private final RiskProfiler profiler;

    private Judging(
            JudgingOptions options, List<Input> inputs, Sources sources, RunPacks packs, RiskProfiler profiler) {
        this.options = options;
        this.inputs = inputs;
        this.sources = sources;
        this.packs = packs;
        this.profiler = profiler;
    }

    /**
     * Understands the options.
     *
     * @param names inputs
     * @param command what was typed after the name of the program, for advice
     * @throws CommandFailure when inputs, packs, purpose or other options are missing or do not fit each other
     */
    public static Judging of(JudgingOptions options, List<String> names, Console console, List<String> command)
            throws IOException {
        List<Input> inputs = Input.of(names);
        Sources sources = Sources.look(inputs, reading(options), console);
        RunPacks packs = new RunPackChoice(options, sources.firsts(), command).choose();
        Fitting.check(options, packs.profile());
        Fitting.checkTraining(options, packs.packs());
        RiskProfiler profiler = profiler(options, packs, console);
        return new Judging(options, inputs, sources, packs, profiler);
    }

    private static InputOptions reading(JudgingOptions options) {
        InputOptions reading = InputOptions.defaults().withFormat(options.format);
        return options.mapping == null ? reading : reading.withMapping(CsvMapping.read(options.mapping));
    }

    private static RiskProfiler profiler(JudgingOptions options, RunPacks packs, Console console) {
        RiskProfilerBuilder builder = RiskProfiler.builder()
                .packs(packs.packs())
                .tables(Catalogue.tables())
                .at(options.station.station());
        packs.purpose().ifPresent(builder::purpose);
        if (options.training) {
            builder.training();
        }
        if (options.policy != null) {
            builder.policy(LanePolicy.read(options.policy));
        }
        if (options.reviewPolicy != null) {
            builder.reviewPolicy(ReviewPolicy.read(options.reviewPolicy));
        }
        AlertFiles.read(options.alerts).ifPresent(alerts -> builder.alerts(() -> alerts));
        if (!options.watchLists.isEmpty()) {
            watch(builder, WatchListFiles.read(options.watchLists, purpose(packs), console::say), packs, console);
        }
        return builder.build();
    }

    private static String purpose(RunPacks packs) {
        return packs.purpose().map(Purpose::code).orElse("");
    }

    private static void watch(RiskProfilerBuilder builder, WatchLists lists, RunPacks packs, Console console) {
        builder.watchLists(() -> lists);
        boolean read = packs.packs().stream().anyMatch(Judging::readsMatches);
        if (!read) {
            console.say(
                    "Warning: no rule of these packs reads ListMatch, so the watch lists change nothing. Add a pack that does"
                            + " with --pack.");
        }
    }

    private static boolean readsMatches(RulePack pack) {
        return pack.cards().stream()
                .flatMap(card -> pack.words(card.id()).stream())
                .anyMatch(word -> word.startsWith("ListMatch."));
    }

    /** What is read. */
    List<Input> inputs() {
        return inputs;
    }

    /** Where it is read from. */
    Sources sources() {
        return sources;
    }

    /** What the run is about. */
    Profile profile() {
        return packs.profile();
    }

    /** What it is done for, empty when nothing was said. */
    String purpose() {
        return purpose(packs);
    }

    /** Who judges. */
    RiskProfiler profiler() {
        return profiler;
    }

    /** The policy that is applied, {@code id@version}. */
    String policy() {
        return profile() == Profile.CARGO
                ? profiler.policy().ref()
                : profiler.reviewPolicy().ref();
    }

    /** The instant all records are judged at; empty for each record's own. */
    Optional<Instant> asOf() {
        return Optional.ofNullable(options.asOf);
    }

    /** How the records are run through the profiler. */
    BatchOptions batch(int threads) {
        BatchOptions batch = BatchOptions.threads(threads);
        return asOf().map(batch::withAsOf).orElse(batch);
    }
}
