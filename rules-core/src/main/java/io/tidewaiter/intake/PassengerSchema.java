package io.tidewaiter.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tidewaiter.internal.intake.RecordSchema;
import io.tidewaiter.model.Passenger;

/** The JSON Schema (2020-12) of a passenger, made from the model itself, so that it is never out of date. */
public final class PassengerSchema {

    private static final String ID = "urn:tidewaiter:schema:passenger:1";

    private PassengerSchema() {}

    /** The schema as text, indented, ending with a line break. */
    public static String json() {
        ObjectNode schema = RecordSchema.of(Passenger.class, ID, "A passenger as Tidewaiter reads it");
        return schema.toPrettyString().replace("\r\n", "\n") + "\n";
    }
}
