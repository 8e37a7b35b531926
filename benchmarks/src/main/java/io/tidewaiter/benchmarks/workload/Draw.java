package io.tidewaiter.benchmarks.workload;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.random.RandomGenerator;

/** Draws values of fields as they are spread. */
record Draw(RandomGenerator random) {

    String text(Field field) {
        return ((Spread.Choice) field.spread()).draw(random);
    }

    Boolean truth(Field field) {
        return ((Spread.Truth) field.spread()).draw(random);
    }

    BigDecimal number(Field field) {
        return ((Spread.Numbers) field.spread()).draw(random);
    }

    Integer whole(Field field) {
        return ((Spread.Numbers) field.spread()).drawWhole(random);
    }

    LocalDate day(Field field) {
        return ((Spread.Days) field.spread()).draw(random);
    }
}
