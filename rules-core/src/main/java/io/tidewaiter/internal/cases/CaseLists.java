package io.tidewaiter.internal.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidewaiter.alerts.Alerts;
import io.tidewaiter.alerts.InvalidAlertsException;
import io.tidewaiter.internal.alerts.AlertFileReader;
import io.tidewaiter.internal.pack.RuleCase;
import io.tidewaiter.internal.text.YamlNode;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.watch.InvalidWatchListException;
import io.tidewaiter.watch.WatchListFile;
import io.tidewaiter.watch.WatchLists;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Alerts and watch lists that a case is judged with.
 *
 * @param alerts empty when nobody was asked for alerts
 * @param watchLists empty when nobody was asked for watch lists
 */
public record CaseLists(Optional<Alerts> alerts, Optional<WatchLists> watchLists) {

    /** Nobody was asked for any. */
    public static final CaseLists NONE = new CaseLists(Optional.empty(), Optional.empty());

    /** The unit that sends the alerts of a case, an invented one. */
    private static final String UNIT = "EX-PCU";

    /** An invented list of an invented unit, for the purposes of the pack. */
    private static final String HEAD = """
            {"format":"tidewaiter-watch-list-1","id":"EX-LIST","version":"1","issuedOn":"2020-01-01","owner":"EX-PIU","legalGround":"Example act, section 4","purposes":[%s],"validFrom":"2020-01-01","validTo":"2099-12-31"}
            """;

    /**
     * What the file of a case gives.
     *
     * @throws InvalidAlertsException when the alerts are none
     * @throws InvalidWatchListException when the entries are none
     */
    static CaseLists of(RuleCase.Given given, RulePack pack) {
        return new CaseLists(
                given.alerts().map(YamlJson::json).map(CaseLists::alerts),
                given.watchList().map(entries -> watchLists(entries, pack.purposes())));
    }

    private static Alerts alerts(JsonNode list) {
        return Alerts.of(AlertFileReader.read(UNIT, list));
    }

    private static WatchLists watchLists(YamlNode entries, List<String> purposes) {
        if (!(entries instanceof YamlNode.Sequence sequence)) {
            throw new InvalidWatchListException(
                    List.of("watchList is " + entries.called() + ". Write a list of entries."));
        }
        String codes = purposes.stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(","));
        String lines = sequence.items().stream()
                .map(entry -> YamlJson.json(entry).toString())
                .collect(Collectors.joining("\n", HEAD.formatted(codes), "\n"));
        try (ByteArrayInputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))) {
            return WatchLists.of(WatchListFile.read(in).orElseThrow());
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory cannot fail", impossible);
        }
    }
}
