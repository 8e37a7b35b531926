package io.tidewaiter.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.tidewaiter.internal.intake.ModelWriter;
import io.tidewaiter.model.Consignment;
import java.io.IOException;
import java.io.StringWriter;

/**
 * Writes consignments as canonical JSON: fields in the order of the model, unknown ones left out, empty lists kept, decimals exact.
 * Equal consignments give equal text, and {@link ConsignmentReader} reads it back to an equal consignment.
 */
public final class ConsignmentWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ConsignmentWriter() {}

    /**
     * One line without a line break, as JSON lines want it.
     *
     * @throws IllegalArgumentException when a decimal has more than 40 digits before or after the point
     */
    public static String toJson(Consignment consignment) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            ModelWriter.write(consignment, json);
        } catch (IOException e) {
            throw new IllegalStateException("Writing to memory failed.", e);
        }
        return text.toString();
    }
}
