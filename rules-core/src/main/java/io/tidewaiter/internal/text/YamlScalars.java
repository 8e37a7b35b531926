package io.tidewaiter.internal.text;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.regex.Pattern;

/** Single values: what is a number, a truth value, nothing, or a text. */
final class YamlScalars {

    /** Numbers as in JSON: no leading zero, so that 0803 stays the heading it is. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,20})?");

    private YamlScalars() {}

    static YamlNode.Scalar scalar(YAMLParser parser, int line) throws IOException {
        JsonToken token = parser.currentToken();
        String text = parser.getText();
        return new YamlNode.Scalar(token == JsonToken.VALUE_NULL ? "" : text, kind(token, text), line);
    }

    private static YamlNode.Kind kind(JsonToken token, String text) {
        return switch (token) {
            case VALUE_NULL -> YamlNode.Kind.NOTHING;
            case VALUE_TRUE, VALUE_FALSE -> YamlNode.Kind.TRUTH;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                NUMBER.matcher(text).matches() ? YamlNode.Kind.NUMBER : YamlNode.Kind.TEXT;
            default -> YamlNode.Kind.TEXT;
        };
    }
}
