package io.tidewaiter.cli.generate;

/**
 * How cargo leaves a port of loading, one row of {@code lanes.csv}.
 *
 * @param loading UN/LOCODE
 * @param days from loading to discharge
 * @param hubs ports where it may change ships first, a dash for none
 */
record Lane(String loading, Range days, Choices hubs) {

    String country() {
        return loading.substring(0, 2);
    }
}
