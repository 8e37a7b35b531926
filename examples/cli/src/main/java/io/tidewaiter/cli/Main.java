package io.tidewaiter.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** Entry point of the command line. */
@Command(
        name = "tidewaiter",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Scores consignments and passenger journeys against rule packs, and says why.")
public final class Main implements Runnable {

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
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
