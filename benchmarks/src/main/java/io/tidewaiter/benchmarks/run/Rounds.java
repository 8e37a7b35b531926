package io.tidewaiter.benchmarks.run;

import io.tidewaiter.benchmarks.results.ResultException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs steps in rounds: the first JVM of every step, then the second of every step, and so on. A machine that gets slower for a minute then
 * slows a few JVMs of all steps and not all JVMs of one, and medians stay fair. Steps that are divided by each other stand next to each other.
 */
public final class Rounds {

    private final PrintStream log;
    private final Consumer<String> progress;
    private final Merged merged = new Merged();
    private final List<String> failures = new ArrayList<>();

    /**
     * Prepares for running.
     *
     * @param log takes what JMH says
     * @param progress takes a line for every JVM
     */
    public Rounds(PrintStream log, Consumer<String> progress) {
        this.log = log;
        this.progress = progress;
    }

    /** Runs everything. What fails is named in {@link #failures()}, and the rest goes on. */
    public void run(List<Step> steps) {
        List<Step> order = order(steps);
        for (int i = 0; i < order.size(); i++) {
            Step step = order.get(i);
            progress.accept((i + 1) + " of " + order.size() + ": " + step.described());
            try {
                merged.add(run(step));
            } catch (RunnerException e) {
                failures.add(step.described() + " failed: "
                        + (e instanceof NoBenchmarksException ? "there is no such benchmark" : e.getMessage()));
                e.printStackTrace(log);
            }
        }
    }

    /** The steps round by round. */
    static List<Step> order(List<Step> steps) {
        int rounds = steps.stream().mapToInt(Step::rounds).max().orElse(0);
        List<Step> order = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (Step step : steps) {
                if (round < step.rounds()) {
                    order.add(step);
                }
            }
        }
        return order;
    }

    private Collection<RunResult> run(Step step) throws RunnerException {
        Timing timing = step.timing();
        var options = new OptionsBuilder()
                .include(step.pattern())
                .forks(1)
                .warmupIterations(timing.warmups())
                .warmupTime(TimeValue.milliseconds(timing.millis()))
                .measurementIterations(timing.iterations())
                .measurementTime(TimeValue.milliseconds(timing.millis()))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
        step.params().forEach(options::param);
        Collection<RunResult> results =
                new Runner(options.build(), OutputFormatFactory.createFormatInstance(log, VerboseMode.NORMAL)).run();
        if (results.isEmpty()) {
            throw new RunnerException("JMH gave no result; the log says why");
        }
        return results;
    }

    /** What failed, in words. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /**
     * Everything that was measured, as JMH's JSON.
     *
     * @throws ResultException if nothing was measured at all
     */
    public String json() {
        if (merged.isEmpty()) {
            throw new ResultException(failures);
        }
        return merged.json();
    }
}
