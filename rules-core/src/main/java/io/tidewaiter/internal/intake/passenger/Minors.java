package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.model.Identity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a traveller is under eighteen on the day of departure. */
final class Minors {

    private static final int OF_AGE = 18;

    private Minors() {}

    /** Null when the date of birth or the day is not known well enough to say. */
    static @Nullable Boolean minor(@Nullable Identity identity, @Nullable LocalDate departure) {
        if (identity == null || departure == null) {
            return null;
        }
        LocalDate birth = identity.birthDate();
        if (birth != null) {
            return birth.plusYears(OF_AGE).isAfter(departure);
        }
        Integer year = identity.birthYear();
        if (year == null || departure.getYear() - year == OF_AGE) {
            return null;
        }
        return departure.getYear() - year < OF_AGE;
    }
}
