package io.tidewaiter.intake;

import io.tidewaiter.model.Passenger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Messages about travellers for tests; everybody in them is invented. */
public final class FlightMessages {

    private FlightMessages() {}

    /** What came of an input. */
    public record Result(List<Passenger> passengers, List<Intake.Refused> refused, IntakeSummary summary) {}

    /** A sample in the test resources. */
    public static String sample(String name) {
        try (InputStream in = FlightMessages.class.getResourceAsStream("/passengers/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Reads a text. */
    public static Result read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), InputOptions.defaults());
    }

    /** Reads bytes. */
    public static Result read(byte[] bytes, InputOptions options) {
        List<Passenger> passengers = new ArrayList<>();
        List<Intake.Refused> refused = new ArrayList<>();
        try (SubjectReader reader = SubjectReader.open(new ByteArrayInputStream(bytes), "flight.txt", options)) {
            while (reader.hasNext()) {
                Intake intake = reader.next();
                if (intake instanceof Intake.ReadPassenger read) {
                    passengers.add(read.passenger());
                } else {
                    refused.add((Intake.Refused) intake);
                }
            }
            return new Result(passengers, refused, reader.summary());
        }
    }
}
