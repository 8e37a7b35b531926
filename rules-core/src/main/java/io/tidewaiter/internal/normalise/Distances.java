package io.tidewaiter.internal.normalise;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Great-circle distances between places, on a sphere. Ships sail further; the ratio is what matters. */
final class Distances {

    private final Tables tables;

    Distances(Tables tables) {
        this.tables = tables;
    }

    /** Distance along the places in whole kilometres; null when one of them is not in the table. */
    @Nullable
    BigDecimal kilometres(List<String> places) {
        double sum = 0;
        Point before = null;
        for (String place : places) {
            Point here = Maybe.get(row(place), Row::point);
            if (here == null) {
                return null;
            }
            sum += before == null ? 0 : before.kilometres(here);
            before = here;
        }
        return whole(sum);
    }

    /** What has a hyphen is a crossing of a land border; no UN/LOCODE has one. */
    private @Nullable Row row(String place) {
        if (place.indexOf('-') >= 0) {
            return tables.find(KnownTable.LAND_CROSSINGS, place);
        }
        Row row = tables.find(KnownTable.PLACES, place);
        return row == null ? airport(place) : row;
    }

    /** Most airports have the letters of IATA behind their country in UN/LOCODE; where they do not, the place is not known. */
    private @Nullable Row airport(String place) {
        Row row = tables.find(KnownTable.AIRPORTS, place.substring(2));
        return row != null && place.startsWith(row.cells().text("country").orElse("?")) ? row : null;
    }

    /** Half even, as everywhere; no distance on Earth has more digits than a double can count. */
    static BigDecimal whole(double kilometres) {
        return BigDecimal.valueOf((long) StrictMath.rint(kilometres));
    }
}
