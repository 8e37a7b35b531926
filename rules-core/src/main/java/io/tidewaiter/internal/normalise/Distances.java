package io.tidewaiter.internal.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Great-circle distances between places, by the haversine formula on a sphere. Ships sail further; the ratio is what matters. */
final class Distances {

    /** Mean radius of the Earth in kilometres, IUGG. */
    private static final double EARTH_RADIUS_KM = 6371.0088;

    private final Tables tables;

    Distances(Tables tables) {
        this.tables = tables;
    }

    /** Distance along the places in whole kilometres; null when one of them is not in the table. */
    @Nullable
    BigDecimal kilometres(List<String> places) {
        List<Row> rows = new ArrayList<>(places.size());
        for (String place : places) {
            Row row = row(place);
            if (row == null) {
                return null;
            }
            rows.add(row);
        }
        double sum = 0;
        for (int i = 1; i < rows.size(); i++) {
            sum += haversine(rows.get(i - 1), rows.get(i));
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

    /** StrictMath gives the same bits on every machine, so the same input always gives the same assessment. */
    private static double haversine(Row from, Row to) {
        double latitude = radians(to, "latitude") - radians(from, "latitude");
        double longitude = radians(to, "longitude") - radians(from, "longitude");
        double a = square(StrictMath.sin(latitude / 2))
                + StrictMath.cos(radians(from, "latitude"))
                        * StrictMath.cos(radians(to, "latitude"))
                        * square(StrictMath.sin(longitude / 2));
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.min(1, StrictMath.sqrt(a)));
    }

    private static double radians(Row row, String column) {
        return StrictMath.toRadians(row.number(column).doubleValue());
    }

    private static double square(double value) {
        return value * value;
    }
}
