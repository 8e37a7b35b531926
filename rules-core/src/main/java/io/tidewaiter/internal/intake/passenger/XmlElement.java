package io.tidewaiter.internal.intake.passenger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One element of an XML message with all that is in it; names without their namespace. */
final class XmlElement {

    private final String name;
    private final long offset;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, long offset) {
        this.name = name;
        this.offset = offset;
    }

    String name() {
        return name;
    }

    /** Place of the element in the file, in characters from 0. */
    long offset() {
        return offset;
    }

    void attribute(String key, String value) {
        attributes.put(key, value);
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void append(String more) {
        text.append(more);
    }

    int length() {
        return text.length();
    }

    List<XmlElement> children() {
        return children;
    }

    Stream<XmlElement> all(String child) {
        return children.stream().filter(one -> one.name.equals(child));
    }

    Optional<XmlElement> first(String child) {
        return all(child).findFirst();
    }

    /** The first of these attributes that is there, without the blanks around it; empty when none is. */
    String get(String... keys) {
        for (String key : keys) {
            String value = attributes.get(key);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }

    /** An attribute of a child; empty when there is none. */
    String of(String child, String key) {
        return first(child).map(one -> one.get(key)).orElse("");
    }

    /** The text of a child, whichever way its name is written; empty when there is none. */
    String textOf(String child) {
        return children.stream()
                .filter(one -> one.name.equalsIgnoreCase(child))
                .map(XmlElement::text)
                .findFirst()
                .orElse("");
    }

    /** The text without the blanks around it. */
    String text() {
        return text.toString().strip();
    }
}
