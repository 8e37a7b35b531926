package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.tidewaiter.internal.intake.RecordShape.Component;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a public record as canonical JSON, which {@link ModelBinder} reads back to an equal record: components in declared order,
 * unknown ones left out, empty lists kept, decimals written plainly with all their digits.
 */
public final class ModelWriter {

    private ModelWriter() {}

    /**
     * Writes the record as one JSON object.
     *
     * @throws IllegalArgumentException when a component has a type {@link ModelBinder} does not know, or a decimal is too long to
     *     be written out
     */
    public static void write(Record from, JsonGenerator to) throws IOException {
        RecordShape shape = RecordShape.of(from.getClass());
        to.writeStartObject();
        for (Component component : shape.components()) {
            Object value = component.read(from);
            if (value != null) {
                to.writeFieldName(component.name());
                value(value, to);
            }
        }
        to.writeEndObject();
    }

    private static void value(@Nullable Object value, JsonGenerator to) throws IOException {
        if (value instanceof List<?> list) {
            list(list, to);
        } else if (value instanceof Record nested) {
            nested(nested, to);
        } else if (value instanceof BigDecimal decimal) {
            to.writeNumber(plain(decimal));
        } else if (value instanceof Integer number) {
            to.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            to.writeBoolean(truth);
        } else if (value instanceof Enum<?> constant) {
            to.writeString(constant.name());
        } else if (value instanceof JsonNode node) {
            to.writeTree(node);
        } else {
            to.writeString(text(value));
        }
    }

    private static void list(List<?> list, JsonGenerator to) throws IOException {
        to.writeStartArray();
        for (Object item : list) {
            value(item, to);
        }
        to.writeEndArray();
    }

    private static void nested(Record nested, JsonGenerator to) throws IOException {
        if (ValueBinders.isValueType(nested.getClass())) {
            value(RecordShape.of(nested.getClass()).components().get(0).read(nested), to);
        } else {
            write(nested, to);
        }
    }

    private static String plain(BigDecimal decimal) {
        if (!NumberBinder.isSane(decimal)) {
            throw new IllegalArgumentException(decimal + " has more than " + NumberBinder.MOST_DIGITS
                    + " digits before or after the decimal point. Check the exponent and the unit.");
        }
        return decimal.toPlainString();
    }

    private static String text(@Nullable Object value) {
        if (value instanceof String || value instanceof Instant || value instanceof LocalDate) {
            return value.toString();
        }
        if (value instanceof LocalDateTime time) {
            return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
        }
        throw new IllegalArgumentException("A component of " + (value == null ? null : value.getClass())
                + " cannot be written. Use a type of the model.");
    }
}
