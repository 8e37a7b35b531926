package io.tidewaiter.internal.normalise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DistancesTest {

    private final Random random = new Random(20260304);

    @Test
    void rounds_as_exact_decimals_do() {
        for (int i = 0; i < 50_000; i++) {
            double half = random.nextInt(60_000) + 0.5;
            rounds(random.nextDouble() * 60_000);
            rounds(half);
            rounds(Math.nextUp(half));
            rounds(Math.nextDown(half));
        }
        rounds(0);
    }

    private static void rounds(double kilometres) {
        assertThat(Distances.whole(kilometres))
                .isEqualTo(BigDecimal.valueOf(kilometres).setScale(0, RoundingMode.HALF_EVEN));
    }
}
