package io.tidewaiter.cli.generate.flight;

import java.util.List;

/**
 * An entry of the watch list that belongs to the flights.
 *
 * @param id of the entry
 * @param names in any script
 * @param birthDates as the list writes them
 * @param documents numbers of documents; empty for none
 */
record WatchRow(String id, List<String> names, List<String> birthDates, List<String> documents) {

    WatchRow {
        names = List.copyOf(names);
        birthDates = List.copyOf(birthDates);
        documents = List.copyOf(documents);
    }
}
