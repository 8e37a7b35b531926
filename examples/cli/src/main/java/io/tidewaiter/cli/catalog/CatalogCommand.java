package io.tidewaiter.cli.catalog;

import io.tidewaiter.SystemIndicators;
import io.tidewaiter.catalog.Catalogue;
import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.ExitStatus;
import io.tidewaiter.cli.PackChoice;
import io.tidewaiter.cli.html.CatalogPage;
import io.tidewaiter.pack.RulePack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists every indicator. */
@Command(
        name = "catalog",
        description = "Lists every indicator: id, pack, title, threat, points, source, status.",
        footerHeading = "%nExamples:%n",
        footer = {"  tidewaiter catalog", "  tidewaiter catalog --as html > indicators.html"})
public final class CatalogCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--as",
            defaultValue = "text",
            paramLabel = "KIND",
            description = "text, json (all there is to know) or html.")
    private Kind kind = Kind.text;

    @Option(
            names = {"-p", "--pack"},
            paramLabel = "ID|DIR",
            description = "Only this pack; a folder, zip or jar too. Repeat it for several.")
    private List<String> packs = new ArrayList<>();

    /** What comes out. */
    private enum Kind {
        text,
        json,
        html
    }

    public CatalogCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<RulePack> chosen = packs.isEmpty() ? whole() : PackChoice.of(packs);
        String text = switch (kind) {
            case text -> CatalogText.of(chosen);
            case json -> CatalogJson.of(chosen);
            case html -> CatalogPage.of(chosen);
        };
        console.print(text);
        return ExitStatus.FINE;
    }

    private static List<RulePack> whole() {
        List<RulePack> whole = new ArrayList<>(Catalogue.packs());
        whole.add(SystemIndicators.pack());
        return whole;
    }
}
