package io.tidewaiter.benchmarks;

import io.tidewaiter.benchmarks.gate.GateCommand;
import io.tidewaiter.benchmarks.report.CompareCommand;
import io.tidewaiter.benchmarks.report.ReportCommand;
import io.tidewaiter.benchmarks.results.ResultException;
import io.tidewaiter.benchmarks.run.MeasureCommand;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The programs around the benchmarks, and JMH itself for everything else on the command line. */
@Command(
        name = "benchmarks",
        description =
                "Measures Tidewaiter beside others. Anything but these commands goes to JMH; -h lists its options.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            GateCommand.class,
            MeasureCommand.class,
            ReportCommand.class,
            CompareCommand.class,
            HelpCommand.class
        })
public final class Main {

    private static final int NOT_DONE = 2;

    private Main() {}

    /** Runs a command of ours, or JMH. */
    public static void main(String[] args) throws IOException {
        CommandLine commands = commandLine();
        if (args.length == 0 || !commands.getSubcommands().containsKey(args[0])) {
            org.openjdk.jmh.Main.main(args);
            return;
        }
        int status = commands.execute(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    static CommandLine commandLine() {
        CommandLine commands = new CommandLine(new Main());
        commands.getSubcommands().forEach((name, command) -> {
            // Its own default would be 1, which here means that a figure falls short.
            command.getCommandSpec().exitCodeOnExecutionException(NOT_DONE);
            if (!name.equals("help")) {
                command.getCommandSpec().mixinStandardHelpOptions(true);
            }
        });
        return commands.setExecutionExceptionHandler((problem, command, parsed) -> {
            if (problem instanceof ResultException) {
                command.getErr().println(problem.getMessage());
                return NOT_DONE;
            }
            throw problem;
        });
    }
}
