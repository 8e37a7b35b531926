package io.tidewaiter.cli.screen;

import io.tidewaiter.cli.CommandFailure;
import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.watch.InvalidWatchListException;
import io.tidewaiter.watch.WatchList;
import io.tidewaiter.watch.WatchListFile;
import io.tidewaiter.watch.WatchListHeader;
import io.tidewaiter.watch.WatchListReading;
import io.tidewaiter.watch.WatchLists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the files of watch lists, each whole or not at all; whatever is wrong with any of them is told at once, and never a value. */
final class WatchListFiles {

    private static final int NAMED = 20;

    private final String purpose;
    private final Consumer<String> console;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Path> ids = new HashMap<>();

    private WatchListFiles(String purpose, Consumer<String> console) {
        this.purpose = purpose;
        this.console = console;
    }

    /**
     * The lists that may be used; those that may not are told.
     *
     * @param purpose what they are to be used for
     */
    static WatchLists read(List<Path> files, String purpose, Consumer<String> console) {
        return new WatchListFiles(purpose, console).all(files);
    }

    private WatchLists all(List<Path> files) {
        WatchLists lists = WatchLists.none();
        for (Path file : files) {
            for (WatchList list : read(file)) {
                lists = lists.with(list);
            }
        }
        if (!problems.isEmpty()) {
            throw new CommandFailure(String.join("\n", problems) + "\nNothing was screened.");
        }
        return usable(lists);
    }

    private List<WatchList> read(Path file) {
        try {
            WatchListReading reading = WatchListFile.read(file);
            reading.refusals().stream().limit(NAMED).forEach(refused -> problems.add(file + ": " + refused));
            if (reading.refusals().size() > NAMED) {
                problems.add(file + ": " + (reading.refusals().size() - NAMED) + " more entries are refused.");
            }
            Path other = ids.putIfAbsent(reading.list().header().id(), file);
            if (other != null) {
                problems.add(file + " and " + other + " are both the list "
                        + reading.list().header().id() + ". Give the version that holds.");
            }
            return List.of(reading.list());
        } catch (InvalidWatchListException refused) {
            refused.problems().forEach(problem -> problems.add(file + ": " + problem));
        } catch (IOException unreadable) {
            problems.add(file + " cannot be read. Check the path of the watch list.");
        }
        return List.of();
    }

    /** A list that may not be used for the purpose is left out aloud: its silence would be taken for "nobody is on it". */
    private WatchLists usable(WatchLists all) {
        WatchLists usable = all.forPurpose(purpose);
        List<String> others = all.lists().stream()
                .map(WatchList::header)
                .filter(header -> !header.purposes().contains(purpose))
                .map(header -> "Watch list " + header.id() + " may be used for " + String.join(", ", header.purposes())
                        + ", not for " + purpose + ".")
                .toList();
        if (usable.lists().isEmpty()) {
            throw new CommandFailure(String.join("\n", others)
                    + "\nLeave them out, or give a purpose they may be used for. Nothing was screened.");
        }
        others.forEach(one -> console.accept(one + " It is not used."));
        usable.lists().forEach(list -> console.accept(told(list)));
        return usable;
    }

    private static String told(WatchList list) {
        WatchListHeader header = list.header();
        return "Watch list " + header.id() + ", version " + header.version() + ", from " + header.validFrom()
                + header.validTo().map(day -> " to " + day).orElse(" on") + ": " + Plain.count(list.size(), "person")
                + ".";
    }
}
