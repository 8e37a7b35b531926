package io.tidewaiter.internal.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tidewaiter.internal.text.YamlNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Turns the YAML of a case into the JSON tree of the model, and paths of the model back into lines. */
final class YamlJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[([0-9]{1,6})]");

    private YamlJson() {}

    static JsonNode json(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            ObjectNode object = NODES.objectNode();
            mapping.entries().forEach(e -> object.set(e.key(), json(e.value())));
            return object;
        }
        if (node instanceof YamlNode.Sequence sequence) {
            ArrayNode array = NODES.arrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        return scalar((YamlNode.Scalar) node);
    }

    private static JsonNode scalar(YamlNode.Scalar scalar) {
        return switch (scalar.kind()) {
            case TEXT -> NODES.textNode(scalar.text());
            case TRUTH -> NODES.booleanNode(Boolean.parseBoolean(scalar.text()));
            case NUMBER -> number(scalar.text());
            case NOTHING -> NODES.nullNode();
        };
    }

    /** Decimals stay as written; the factory would take trailing zeros away. */
    private static JsonNode number(String text) {
        return text.contains(".") ? DecimalNode.valueOf(new BigDecimal(text)) : NODES.numberNode(new BigInteger(text));
    }

    /** Line of a path such as {@code equipment[0].seals}; that of the last step that is there. */
    static int line(YamlNode root, String path) {
        YamlNode node = root;
        int line = root.line();
        for (MatchResult step : STEP.matcher(path).results().toList()) {
            if (node instanceof YamlNode.Mapping mapping && step.group(1) != null) {
                for (YamlNode.Entry entry : mapping.entries()) {
                    if (entry.key().equals(step.group(1))) {
                        line = entry.line();
                        node = entry.value();
                    }
                }
            } else if (node instanceof YamlNode.Sequence sequence && step.group(2) != null) {
                int index = Integer.parseInt(step.group(2));
                node = index < sequence.items().size() ? sequence.items().get(index) : node;
                line = node.line();
            }
        }
        return line;
    }
}
