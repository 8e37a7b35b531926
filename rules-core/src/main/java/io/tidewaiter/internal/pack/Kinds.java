package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.rule.Value;

/** Names of the types in messages. */
final class Kinds {

    private Kinds() {}

    static String name(Value.Type type) {
        return switch (type) {
            case TEXT -> "text";
            case NUMBER -> "a number";
            case TRUTH -> "true or false";
            case DATE -> "a date";
            case TEXTS -> "a list";
        };
    }

    static String advice(Value.Type type) {
        return switch (type) {
            case TEXT -> "Compare it with a text in quotation marks.";
            case NUMBER -> "Compare it with a number without quotation marks.";
            case TRUTH -> "Compare it with true or false without quotation marks.";
            case DATE -> "Compare it with a date such as \"2026-03-01\" or another date field.";
            case TEXTS -> "Ask a list with 'contains'.";
        };
    }
}
