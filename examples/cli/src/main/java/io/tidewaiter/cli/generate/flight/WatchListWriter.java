package io.tidewaiter.cli.generate.flight;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** Writes the watch list that belongs to the flights, as docs/watch-lists.md describes it. */
final class WatchListWriter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DAYS = 60;

    private WatchListWriter() {}

    /** The head of the list. */
    static String head(LocalDate day) {
        ObjectNode head = JSON.createObjectNode();
        head.put("format", "tidewaiter-watch-list-1")
                .put("id", "EX-INVENTED")
                .put("version", "1")
                .put("issuedOn", day.minusDays(1).toString())
                .put("owner", "Example unit, everybody invented")
                .put("legalGround", Known.GROUND);
        head.putArray("purposes").add("PIU-SERIOUS-CRIME");
        return head.put("validFrom", day.minusDays(1).toString())
                .put("validTo", day.plusDays(DAYS).toString())
                .toString();
    }

    static String entry(WatchRow row) {
        ObjectNode entry = JSON.createObjectNode();
        entry.put("id", row.id());
        texts(entry.putArray("names"), row.names());
        texts(entry.putArray("birthDates"), row.birthDates());
        ArrayNode documents = entry.putArray("documents");
        row.documents().forEach(number -> documents.addObject().put("number", number));
        return entry.put("reference", row.id()).put("handling", "REVIEW").toString();
    }

    private static void texts(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}
