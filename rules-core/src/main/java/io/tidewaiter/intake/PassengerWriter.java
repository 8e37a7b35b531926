package io.tidewaiter.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.tidewaiter.internal.intake.ModelWriter;
import io.tidewaiter.model.Passenger;
import java.io.IOException;
import java.io.StringWriter;

/**
 * Writes passengers as canonical JSON: fields in the order of the model, unknown ones left out, empty lists kept, decimals exact.
 * Equal passengers give equal text, and
 * {@link SubjectReader} reads it back to an equal passenger. The text is personal data: it belongs in no log.
 */
public final class PassengerWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private PassengerWriter() {}

    /**
     * One line without a line break, as JSON lines want it.
     *
     * @throws IllegalArgumentException when a decimal has more than 40 digits before or after the point
     */
    public static String toJson(Passenger passenger) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            ModelWriter.write(passenger, json);
        } catch (IOException e) {
            throw new IllegalStateException("Writing to memory failed.", e);
        }
        return text.toString();
    }
}
