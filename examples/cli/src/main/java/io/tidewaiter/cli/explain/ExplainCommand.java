package io.tidewaiter.cli.explain;

import io.tidewaiter.DecisionRecord;
import io.tidewaiter.View;
import io.tidewaiter.Views;
import io.tidewaiter.cli.CommandFailure;
import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.ExitStatus;
import io.tidewaiter.cli.screen.Judging;
import io.tidewaiter.cli.screen.JudgingOptions;
import io.tidewaiter.cli.screen.OneSubject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells one decision record to a reader. */
@Command(
        name = "explain",
        description =
                "Tells one decision record to a reader, after checking that it was not changed since it was written; or screens one"
                        + " consignment or traveller of the inputs and tells that.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tidewaiter screen --as jsonl --out records.jsonl day.jsonl",
            "  tidewaiter explain records.jsonl --reference MEDU4711832 --view court --lang sq",
            "  tidewaiter explain XF740-20261202-PNR-1-86 flight.paxlst.edi flight.pnrgov.edi \\",
            "      --purpose PIU-SERIOUS-CRIME --view court"
        })
public final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "[REF] FILE",
            arity = "1..*",
            description = {
                "A decision record as JSON, or many as JSON lines; or files as screen reads them.",
                "A first word that is no file is the reference."
            })
    private List<String> arguments = new ArrayList<>();

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Option(names = "--reference", paramLabel = "REF", description = "Which one, when there are many.")
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
        Request request = Request.of(Optional.ofNullable(reference), arguments);
        Path first = request.files().get(0);
        if (request.files().size() == 1 && RecordFinder.holdsRecords(first)) {
            DecisionRecord kept = RecordFinder.find(first, request.reference());
            console.print(Views.render(kept, view, language));
            console.say("Record " + kept.recordId() + " was not changed since it was written: SHA-256 " + kept.hash());
        } else {
            DecisionRecord now = judged(request);
            console.print(Views.render(now, view, language));
            console.say("Record " + now.recordId() + " was made now and is not kept: SHA-256 " + now.hash());
        }
        return ExitStatus.FINE;
    }

    private DecisionRecord judged(Request request) throws IOException {
        List<String> names = request.files().stream().map(Path::toString).toList();
        List<String> typed =
                spec == null ? List.of() : spec.commandLine().getParseResult().originalArgs();
        return DecisionRecord.of(
                OneSubject.explore(Judging.of(judging, names, console, typed), request.reference(), console));
    }
}
