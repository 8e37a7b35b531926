package io.tidewaiter.internal.alerts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tidewaiter.alerts.Alert;
import io.tidewaiter.alerts.AlertFile;
import io.tidewaiter.alerts.AlertTarget;

/** Writes a file of alerts with its fields in one fixed order. */
public final class AlertFileWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectWriter PRETTY = JSON.writer(new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private AlertFileWriter() {}

    /** What is signed: no white space, no signature. */
    public static String canonical(AlertFile file) {
        return text(JSON.writer(), unsigned(file));
    }

    /** What is sent: indented, with the signature when there is one. */
    public static String pretty(AlertFile file) {
        ObjectNode tree = unsigned(file);
        file.signature()
                .ifPresent(value -> tree.putObject("signature")
                        .put("algorithm", Signatures.ALGORITHM)
                        .put("value", value));
        return text(PRETTY, tree) + "\n";
    }

    private static ObjectNode unsigned(AlertFile file) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("format", AlertFileReader.FORMAT)
                .put("sender", file.sender())
                .put("serial", file.serial())
                .put("issuedAt", file.issuedAt().toString());
        ArrayNode alerts = tree.putArray("alerts");
        file.alerts().forEach(alert -> alerts.add(alert(alert)));
        return tree;
    }

    private static ObjectNode alert(Alert alert) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("reference", alert.reference()).put("target", alert.target().name());
        tree.put(alert.target() == AlertTarget.PARTY ? "name" : "identifier", alert.identifier());
        alert.second()
                .ifPresent(second -> tree.putObject("second")
                        .put("kind", second.kind().name())
                        .put("value", second.value()));
        return tree.put("handling", alert.handling())
                .put("reason", alert.reason())
                .put("validFrom", alert.validFrom().toString())
                .put("validTo", alert.validTo().toString());
    }

    private static String text(ObjectWriter writer, JsonNode tree) {
        try {
            return writer.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON can always be written.", e);
        }
    }
}
