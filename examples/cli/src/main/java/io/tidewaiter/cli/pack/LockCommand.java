package io.tidewaiter.cli.pack;

import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.ExitStatus;
import io.tidewaiter.cli.PackChoice;
import io.tidewaiter.pack.PackLockFile;
import io.tidewaiter.pack.PackProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fixes a version of a pack. */
@Command(
        name = "lock",
        description = {
            "Writes pack.lock: the digests of the pack and its rules under this version.",
            "Refused when something changed without a new version, or an id is gone; the exit status is then 2."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tidewaiter pack lock my-port", "  tidewaiter pack lock --check my-port"})
public final class LockCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "Folder of the pack.")
    private String pack = "";

    @Option(names = "--check", description = "Write nothing; say whether the pack is as it was locked.")
    private boolean check;

    public LockCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path place = PackChoice.place(pack);
        if (!check) {
            console.say("Wrote " + PackLockFile.write(place));
            return ExitStatus.FINE;
        }
        List<PackProblem> problems = PackLockFile.check(place);
        console.print(problems.isEmpty() ? pack + " is as it was locked.\n" : ProblemList.of(problems));
        return problems.isEmpty() ? ExitStatus.FINE : ExitStatus.NOT_DONE;
    }
}
