package io.tidewaiter.cli;

import io.tidewaiter.cli.alerts.AlertsCommand;
import io.tidewaiter.cli.alerts.ListCommand;
import io.tidewaiter.cli.alerts.MakeCommand;
import io.tidewaiter.cli.alerts.SignCommand;
import io.tidewaiter.cli.alerts.VerifyCommand;
import io.tidewaiter.cli.catalog.CatalogCommand;
import io.tidewaiter.cli.explain.ExplainCommand;
import io.tidewaiter.cli.generate.GenerateCommand;
import io.tidewaiter.cli.pack.BacktestCommand;
import io.tidewaiter.cli.pack.LintCommand;
import io.tidewaiter.cli.pack.LockCommand;
import io.tidewaiter.cli.pack.NewCommand;
import io.tidewaiter.cli.pack.PackCommand;
import io.tidewaiter.cli.pack.ShowCommand;
import io.tidewaiter.cli.pack.TestCommand;
import io.tidewaiter.cli.screen.ScreenCommand;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Entry point of the command line. */
@Command(
        name = "tidewaiter",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Holds consignments and travellers against rule packs, and says why.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all was done",
            "1:done, but some records were refused or some cases failed",
            "2:not done, the message says why"
        })
public final class Main implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"--stacktrace", "--debug"},
            scope = ScopeType.INHERIT,
            description = "Show stack traces when something fails.")
    private boolean stacktrace;

    public static void main(String[] args) {
        int status = run(Console.ofProcess(), args);
        if (status != ExitStatus.FINE) {
            System.exit(status);
        }
    }

    /** Runs one command line and gives its exit status. */
    public static int run(Console console, String... args) {
        return commandLine(console).execute(args);
    }

    static CommandLine commandLine(Console console) {
        Main main = new Main();
        Failures failures = new Failures(console, main);
        CommandLine root = new CommandLine(main);
        root.addSubcommand(new ScreenCommand(console));
        root.addSubcommand(new ExplainCommand(console));
        root.addSubcommand(new CatalogCommand(console));
        root.addSubcommand(new GenerateCommand(console));
        root.addSubcommand(packs(console));
        root.addSubcommand(alerts(console));
        root.addSubcommand(new CompletionCommand(console));
        root.setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true));
        root.setErr(console.err());
        root.setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setAbbreviatedOptionsAllowed(false);
        root.setUsageHelpAutoWidth(false);
        root.setUsageHelpWidth(100);
        root.setParameterExceptionHandler(failures::usage);
        root.setExecutionExceptionHandler(failures::failed);
        return root;
    }

    private static CommandLine packs(Console console) {
        return new CommandLine(new PackCommand())
                .addSubcommand(new NewCommand(console))
                .addSubcommand(new LintCommand(console))
                .addSubcommand(new BacktestCommand(console))
                .addSubcommand(new TestCommand(console))
                .addSubcommand(new ShowCommand(console))
                .addSubcommand(new LockCommand(console));
    }

    private static CommandLine alerts(Console console) {
        return new CommandLine(new AlertsCommand())
                .addSubcommand(new MakeCommand(console))
                .addSubcommand(new SignCommand(console))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new ListCommand(console));
    }

    boolean stacktrace() {
        return stacktrace;
    }

    /** Without a command: what there is. */
    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }

    /** The version in the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            @Nullable String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"tidewaiter " + (version == null ? "(not packaged)" : version)};
        }
    }
}
