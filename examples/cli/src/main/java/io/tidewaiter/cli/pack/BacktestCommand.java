package io.tidewaiter.cli.pack;

import io.tidewaiter.RiskProfiler;
import io.tidewaiter.ScreeningResult;
import io.tidewaiter.catalog.Catalogue;
import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.ExitStatus;
import io.tidewaiter.cli.PackChoice;
import io.tidewaiter.intake.ConsignmentReader;
import io.tidewaiter.intake.InputOptions;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.outcomes.Examined;
import io.tidewaiter.outcomes.Outcomes;
import io.tidewaiter.outcomes.Share;
import io.tidewaiter.outcomes.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds the rules of a pack against what examinations found. */
@Command(
        name = "backtest",
        description = {
            "Counts by rule what examinations found, beside the records that were chosen at random.",
            "Nothing learns from it: a person who looks after the pack reads it.",
            "The exit status is 1 when records were refused."
        },
        footerHeading = "%nExample:%n",
        footer = "  tidewaiter pack backtest sea-container --outcomes examined.csv january.jsonl")
public final class BacktestCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "PACK",
            description = "A folder, zip or jar, or the id of a pack of the catalogue.")
    private String pack = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Consignments as they were declared.")
    private List<Path> files = List.of();

    @Option(
            names = "--outcomes",
            required = true,
            paramLabel = "FILE",
            description = "CSV with the columns reference and result: FOUND, NOTHING or UNKNOWN.")
    private Path outcomes = Path.of("");

    public BacktestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, Examined> examined = OutcomeFile.read(outcomes);
        RiskProfiler profiler = RiskProfiler.builder()
                .packs(PackChoice.of(pack))
                .tables(Catalogue.tables())
                .build();
        Outcomes counted = new Outcomes();
        int refused = 0;
        for (Path file : files) {
            refused += count(file, profiler, examined, counted);
        }
        console.print(text(counted));
        console.say(
                counted.all().records() + " records, " + refused + " refused, " + examined.size() + " results given");
        return refused == 0 ? ExitStatus.FINE : ExitStatus.PARTLY;
    }

    private static int count(Path file, RiskProfiler profiler, Map<String, Examined> examined, Outcomes counted)
            throws IOException {
        int refused = 0;
        try (ConsignmentReader reader = ConsignmentReader.open(file, InputOptions.defaults())) {
            while (reader.hasNext()) {
                if (reader.next() instanceof Intake.Read read) {
                    ScreeningResult result = profiler.screen(read.consignment());
                    counted.add(result, examined.getOrDefault(result.reference(), Examined.UNKNOWN));
                } else {
                    refused++;
                }
            }
        }
        return refused;
    }

    private static String text(Outcomes counted) {
        StringBuilder text = new StringBuilder(
                "rule       records  found  nothing  unknown   share of the examined with a finding, 95 %\n");
        Share random = counted.random().share();
        text.append(line("at random", counted.random(), ""));
        counted.byRule().forEach((rule, tally) -> text.append(line(rule, tally, note(tally.share(), random))));
        return text.append(line("all", counted.all(), "")).toString();
    }

    private static String note(Share share, Share random) {
        if (share.clearlyAbove(random)) {
            return "  more than at random";
        }
        return share.clearlyBelow(random) ? "  less than at random" : "";
    }

    private static String line(String name, Tally tally, String note) {
        Share share = tally.share();
        String told = tally.examined() == 0
                ? "nothing examined"
                : String.format(Locale.ROOT, "%.3f (%.3f to %.3f)%s", share.value(), share.low(), share.high(), note);
        return String.format(
                Locale.ROOT,
                "%-9s  %7d  %5d  %7d  %7d   %s%n".replace("%n", "\n"),
                name,
                tally.records(),
                tally.found(),
                tally.nothing(),
                tally.unknown(),
                told);
    }
}
