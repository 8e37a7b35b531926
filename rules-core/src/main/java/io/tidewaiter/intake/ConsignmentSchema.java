package io.tidewaiter.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tidewaiter.internal.intake.RecordSchema;
import io.tidewaiter.model.Consignment;

/** The JSON Schema (2020-12) of a consignment, made from the model itself, so that it is never out of date. */
public final class ConsignmentSchema {

    private static final String ID = "urn:tidewaiter:schema:consignment:1";

    private ConsignmentSchema() {}

    /** The schema as text, indented, ending with a line break. */
    public static String json() {
        ObjectNode schema = RecordSchema.of(Consignment.class, ID, "A consignment as Tidewaiter reads it");
        return schema.toPrettyString().replace("\r\n", "\n") + "\n";
    }
}
