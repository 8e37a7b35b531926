package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.intake.InputOptions;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.intake.IntakeSummary;
import io.tidewaiter.intake.SubjectReader;
import io.tidewaiter.model.Passenger;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Flights for the tests, and what the readers make of their messages. */
final class Flights {

    static final LocalDate DATE = LocalDate.of(2026, 12, 2);
    static final long SEED = 20260304;

    private Flights() {}

    /** What was read from a text. */
    record Reading(List<Passenger> passengers, List<Intake> others, IntakeSummary summary) {}

    static List<FlightSample> two() {
        return new FlightDay(SEED, DATE).flights(2L * FlightDay.FULL).toList();
    }

    static Reading read(String name, String text) {
        List<Passenger> passengers = new ArrayList<>();
        List<Intake> others = new ArrayList<>();
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try (SubjectReader reader = SubjectReader.open(in, name, InputOptions.defaults())) {
            while (reader.hasNext()) {
                Intake intake = reader.next();
                if (intake instanceof Intake.ReadPassenger read) {
                    passengers.add(read.passenger());
                } else {
                    others.add(intake);
                }
            }
            return new Reading(passengers, others, reader.summary());
        }
    }
}
