package io.tidewaiter.cli.pack;

import io.tidewaiter.cli.CommandFailure;
import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.ExitStatus;
import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.pack.NewPack;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a pack to start from. */
@Command(
        name = "new",
        description = "Writes a small working pack to start from: two rules with their cases, each line explained.",
        footerHeading = "%nExample:%n",
        footer = "  tidewaiter pack new my-port")
public final class NewCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "DIR",
            description = "Folder to write to; its name is the id of the pack unless --id says otherwise.")
    private Path folder = Path.of("");

    @Option(names = "--id", paramLabel = "ID", description = "Id of the pack: lower-case letters, digits and hyphens.")
    private @Nullable String id;

    @Option(names = "--from", paramLabel = "DATE", description = "First day it is in force. Without it: today.")
    private @Nullable LocalDate from;

    public NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String packId = id == null ? String.valueOf(name) : id;
        LocalDate first = from == null ? LocalDate.now(ZoneOffset.UTC) : from;
        try {
            List<Path> files = NewPack.write(folder, packId, first);
            files.forEach(file -> console.say("Wrote " + file));
        } catch (IllegalArgumentException refused) {
            throw new CommandFailure(Plain.message(refused), refused);
        }
        console.say("Next: tidewaiter pack test " + folder);
        return ExitStatus.FINE;
    }
}
