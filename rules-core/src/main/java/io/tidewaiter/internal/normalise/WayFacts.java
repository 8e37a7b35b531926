package io.tidewaiter.internal.normalise;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the ports of a way and the tables alone.
 *
 * @param directKm distance from the first port to the last, kilometres; null when a place is not in the table
 * @param routeKm distance along all ports, kilometres
 * @param detour the second divided by the first
 * @param disruption first event along the ports; null when the table was not loaded
 * @param usual whether goods usually go this way
 */
record WayFacts(
        @Nullable BigDecimal directKm,
        @Nullable BigDecimal routeKm,
        @Nullable BigDecimal detour,
        @Nullable String disruption,
        Truth usual) {

    /** @param ports UN/LOCODEs, from the port of loading to that of discharge */
    static WayFacts of(List<String> ports, Tables tables) {
        String loading = ports.get(0);
        String discharge = ports.get(ports.size() - 1);
        List<String> hubs = ports.subList(1, ports.size() - 1);
        Distances distances = new Distances(tables);
        BigDecimal direct = distances.kilometres(List.of(loading, discharge));
        BigDecimal whole = hubs.isEmpty() ? direct : distances.kilometres(ports);
        return new WayFacts(
                direct,
                whole,
                Numbers.ratio(whole, direct),
                Disruptions.along(ports, tables),
                tables.lists(KnownTable.USUAL_ROUTES, loading, String.join(" ", hubs), discharge));
    }
}
