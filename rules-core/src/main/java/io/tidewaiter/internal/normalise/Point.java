package io.tidewaiter.internal.normalise;

/**
 * A point on a sphere of radius 1, from its centre. Distances by the chord are those of the haversine formula, and need one function of
 * an angle instead of five. StrictMath gives the same bits on every machine, so the same input always gives the same assessment.
 */
record Point(double x, double y, double z) {

    /** Mean radius of the Earth in kilometres, IUGG. */
    private static final double EARTH_RADIUS_KM = 6371.0088;

    /**
     * A place.
     *
     * @param latitude degrees, north positive, -90 to 90
     * @param longitude degrees, east positive, -180 to 180
     */
    static Point of(double latitude, double longitude) {
        double phi = StrictMath.toRadians(latitude);
        double lambda = StrictMath.toRadians(longitude);
        double axis = StrictMath.cos(phi);
        return new Point(axis * StrictMath.cos(lambda), axis * StrictMath.sin(lambda), StrictMath.sin(phi));
    }

    /** Great-circle distance in kilometres. */
    double kilometres(Point other) {
        double chord = Math.sqrt(square(x - other.x) + square(y - other.y) + square(z - other.z));
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, chord / 2));
    }

    private static double square(double value) {
        return value * value;
    }
}
