package io.tidewaiter.cli;

import io.tidewaiter.InvalidPolicyException;
import io.tidewaiter.PurposeRefusedException;
import io.tidewaiter.cli.pack.ProblemList;
import io.tidewaiter.intake.InvalidMappingException;
import io.tidewaiter.intake.UnreadableInputException;
import io.tidewaiter.pack.InvalidPackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a message for the user and an exit status. Stack traces only when asked for. */
final class Failures {

    private final Console console;
    private final Main main;

    Failures(Console console, Main main) {
        this.console = console;
        this.main = main;
    }

    /** Wrong usage: what is wrong, the nearest thing that is right, where to read more. */
    int usage(ParameterException wrong, String... arguments) {
        CommandLine command = wrong.getCommandLine();
        console.say(sentence(wrong.getMessage()));
        UnmatchedArgumentException.printSuggestions(wrong, console.err());
        console.say("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        trace(wrong);
        return ExitStatus.NOT_DONE;
    }

    /** Something failed while a command ran. */
    int failed(Exception failure, CommandLine command, @Nullable ParseResult parsed) {
        if (!isBrokenPipe(failure)) {
            console.say(message(failure));
        }
        trace(failure);
        return ExitStatus.NOT_DONE;
    }

    private static String message(Exception failure) {
        if (failure instanceof InvalidPackException refused) {
            return ProblemList.refused(refused);
        }
        if (failure instanceof CommandFailure
                || failure instanceof UnreadableInputException
                || failure instanceof InvalidMappingException
                || failure instanceof InvalidPolicyException
                || failure instanceof PurposeRefusedException) {
            return sentence(failure.getMessage());
        }
        if (io(failure) instanceof FileSystemException file) {
            return "Cannot use " + file.getFile() + ": " + reason(file)
                    + ". Check the path, and that you may read and write there.";
        }
        if (io(failure) instanceof IOException io) {
            return "Reading or writing failed: " + io.getMessage() + ". Check the disk and the connection.";
        }
        return "This should not happen: " + failure + ". Run it again with --stacktrace and report what it prints.";
    }

    private static String reason(FileSystemException file) {
        String reason = file.getReason();
        if (reason != null) {
            return reason;
        }
        String name = file.getClass().getSimpleName().replace("Exception", "");
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static Throwable io(Exception failure) {
        return failure instanceof UncheckedIOException && failure.getCause() instanceof IOException io ? io : failure;
    }

    /** The reader at the other end, such as {@code head}, has had enough: nothing to report. */
    private static boolean isBrokenPipe(Exception failure) {
        return io(failure) instanceof IOException io
                && io.getMessage() != null
                && (io.getMessage().contains("Broken pipe") || io.getMessage().contains("The pipe"));
    }

    private void trace(Exception failure) {
        if (main.stacktrace()) {
            failure.printStackTrace(console.err());
        }
    }

    private static String sentence(@Nullable String message) {
        String text = message == null ? "Wrong usage" : message.strip();
        return text.endsWith(".") || text.endsWith(")") || text.contains("\n") ? text : text + ".";
    }
}
