package io.tidewaiter.internal.normalise;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PointTest {

    private static final long SEED = 20261122;
    private static final double RADIUS = 6371.0088;

    @Test
    void distancesByTheChordAreThoseOfTheHaversineFormula() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 10_000; i++) {
            double[] from = place(random);
            double[] to = place(random);
            assertThat(Point.of(from[0], from[1]).kilometres(Point.of(to[0], to[1])))
                    .as("seed " + SEED + ", round " + i)
                    .isCloseTo(haversine(from, to), within(0.01));
        }
    }

    @Test
    void aPlaceIsNoDistanceFromItselfAndHalfTheGirthFromItsAntipode() {
        Point durres = Point.of(41.31, 19.45);
        assertThat(durres.kilometres(durres)).isZero();
        assertThat(durres.kilometres(Point.of(-41.31, -160.55))).isCloseTo(Math.PI * RADIUS, within(0.01));
    }

    private static double[] place(SplittableRandom random) {
        return new double[] {random.nextDouble(-90, 90), random.nextDouble(-180, 180)};
    }

    private static double haversine(double[] from, double[] to) {
        double latitude = Math.sin(Math.toRadians(to[0] - from[0]) / 2);
        double longitude = Math.sin(Math.toRadians(to[1] - from[1]) / 2);
        double a = latitude * latitude
                + Math.cos(Math.toRadians(from[0])) * Math.cos(Math.toRadians(to[0])) * longitude * longitude;
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
