package io.tidewaiter.internal.text;

import java.util.List;
import java.util.Optional;

/** YAML as a tree that remembers lines. Lines count from 1. */
public sealed interface YamlNode {

    /** Line it starts on. */
    int line();

    /** What it is, for messages: "a text", "a list". */
    String called();

    /** Keys with values, in file order; a key is there once. */
    record Mapping(List<Entry> entries, int line) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The value of a key. */
        public Optional<YamlNode> get(String key) {
            return entries.stream()
                    .filter(e -> e.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        @Override
        public String called() {
            return "keys with values";
        }
    }

    /** One key with its value. */
    record Entry(String key, int line, YamlNode value) {}

    /** A list. */
    record Sequence(List<YamlNode> items, int line) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String called() {
            return "a list";
        }
    }

    /** A single value as written. */
    record Scalar(String text, Kind kind, int line) implements YamlNode {
        @Override
        public String called() {
            return kind == Kind.NOTHING ? "nothing" : Shown.quoted(text);
        }
    }

    /** Kinds of single values, YAML 1.2 core schema: {@code no} and {@code NO} are texts. */
    enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        NOTHING
    }
}
