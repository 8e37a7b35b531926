package io.tidewaiter.internal.normalise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What disturbs a way on a day: strikes, storms, closed canals. A row is of a port, or of the lane between two countries. */
final class Disruptions {

    private static final String NOTHING = "NONE";
    private static final int COUNTRY = 2;

    private Disruptions() {}

    /** The first event along the ports, or on the lane; NONE without one, null when the table was not loaded. */
    static @Nullable String along(List<String> ports, Tables tables) {
        if (!tables.loaded(KnownTable.DISRUPTIONS)) {
            return null;
        }
        for (String port : ports) {
            Row row = tables.find(KnownTable.DISRUPTIONS, port);
            if (row != null) {
                return row.text("event");
            }
        }
        Row lane = tables.find(KnownTable.DISRUPTIONS, lane(ports));
        return lane == null ? NOTHING : lane.text("event");
    }

    /** Countries of the first and the last port, as in CN-AL. */
    private static String lane(List<String> ports) {
        String last = ports.get(ports.size() - 1);
        return ports.get(0).substring(0, COUNTRY) + "-" + last.substring(0, COUNTRY);
    }
}
