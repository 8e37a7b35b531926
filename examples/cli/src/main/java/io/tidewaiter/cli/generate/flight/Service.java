package io.tidewaiter.cli.generate.flight;

import java.time.LocalTime;

/**
 * A flight of the timetable and the flight back, one row of {@code services.csv}; both are flown by the carrier XF.
 *
 * @param number flight number
 * @param sharedAs number under which the carrier XG sells it
 * @param from airport of departure
 * @param to airport of arrival
 * @param departs local time
 * @param minutes from gate to gate
 * @param backNumber number of the flight back
 * @param backDeparts local time at the airport of arrival
 */
record Service(
        String number,
        String sharedAs,
        String from,
        String to,
        String departs,
        int minutes,
        String backNumber,
        String backDeparts) {

    LocalTime departsAt() {
        return LocalTime.parse(departs);
    }

    LocalTime backDepartsAt() {
        return LocalTime.parse(backDeparts);
    }
}
