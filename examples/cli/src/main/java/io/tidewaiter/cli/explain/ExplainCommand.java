package io.tidewaiter.cli.explain;

import io.tidewaiter.DecisionRecord;
import io.tidewaiter.View;
import io.tidewaiter.Views;
import io.tidewaiter.cli.CommandFailure;
import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells one decision record to a reader. */
@Command(
        name = "explain",
        description =
                "Tells one decision record to a reader, after checking that it was not changed since it was written.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tidewaiter screen --as jsonl --out records.jsonl day.jsonl",
            "  tidewaiter explain records.jsonl --reference MEDU4711832 --view court --lang sq"
        })
public final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A decision record as JSON, or many as JSON lines.")
    private Path file = Path.of("");

    @Option(names = "--reference", paramLabel = "REF", description = "Which record, when there are many.")
    private @Nullable String reference;

    @Option(
            names = "--view",
            defaultValue = "TARGETER",
            paramLabel = "VIEW",
            description =
                    "targeter (a screen), supervisor (the whole bill), court (all there is), person (the one concerned).")
    private View view = View.TARGETER;

    @Option(
            names = "--lang",
            defaultValue = "en",
            paramLabel = "LANG",
            description = "en, sq, bs, mk, cnr, sr-Latn or sr-Cyrl.")
    private String language = "en";

    public ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Views.languages().contains(language)) {
            throw new CommandFailure(
                    "--lang is '" + language + "'. Write one of: " + String.join(", ", Views.languages()) + ".");
        }
        if (!Files.isRegularFile(file)) {
            throw new CommandFailure(
                    file + " is not a file. Name a decision record, as screen --as jsonl writes them.");
        }
        DecisionRecord decision = RecordFinder.find(file, Optional.ofNullable(reference));
        console.print(Views.render(decision, view, language));
        console.say(
                "Record " + decision.recordId() + " was not changed since it was written: SHA-256 " + decision.hash());
        return ExitStatus.FINE;
    }
}
