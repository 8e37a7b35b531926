package io.tidewaiter.cli.generate.flight;

import java.time.ZoneId;

/**
 * An airport, one row of {@code airports.csv}.
 *
 * @param code IATA code
 * @param zone of the time zone database
 * @param latitude degrees, north positive
 * @param longitude degrees, east positive
 * @param country ISO 3166-1 alpha-2
 * @param culture key of {@code cultures.csv}
 * @param share how often travellers come from here by way of a hub; 0 for never
 */
record Airport(String code, String zone, double latitude, double longitude, String country, String culture, int share) {

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}
