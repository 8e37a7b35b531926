package io.tidewaiter.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads typed values under the keys of one mapping and says what is missing, unknown or of the wrong type. */
public final class YamlFields {

    private final YamlNode.Mapping mapping;
    private final ProblemSink problems;

    /** Checks the keys at once: one that is not known is an error with the nearest known one. */
    public YamlFields(YamlNode.Mapping mapping, Collection<String> known, ProblemSink problems) {
        this.mapping = mapping;
        this.problems = problems;
        for (YamlNode.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                problems.error(
                        entry.line(),
                        "The unknown key " + Shown.quoted(entry.key()),
                        Nearest.hint(entry.key(), known) + "Known keys: "
                                + known.stream().sorted().collect(Collectors.joining(", ")) + ".");
            }
        }
    }

    /** Line of a key, or that of the mapping when the key is missing. */
    public int line(String key) {
        return mapping.entries().stream()
                .filter(e -> e.key().equals(key))
                .mapToInt(YamlNode.Entry::line)
                .findFirst()
                .orElse(mapping.line());
    }

    /** A value of any type; {@code key:} with nothing after it counts as missing. */
    public Optional<YamlNode> node(String key) {
        return mapping.get(key).filter(n -> !(n instanceof YamlNode.Scalar s && s.kind() == YamlNode.Kind.NOTHING));
    }

    /** A text that has to be there. */
    public Optional<String> requiredText(String key, String example) {
        return required(key, example) ? text(key, example) : Optional.empty();
    }

    /** A text that may be missing. Numbers and truth values are taken as written. */
    public Optional<String> text(String key, String example) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(scalar.text().strip());
        }
        wrongType(key, "a text", node.get(), example);
        return Optional.empty();
    }

    /** A day that has to be there. */
    public Optional<LocalDate> requiredDate(String key, String example) {
        return required(key, example) ? date(key, example) : Optional.empty();
    }

    /** A day that may be missing. */
    public Optional<LocalDate> date(String key, String example) {
        return text(key, example).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                problems.error(
                        line(key),
                        key + " is not a day: " + Shown.quoted(text),
                        "Write year-month-day: " + example + ".");
                return Optional.empty();
            }
        });
    }

    /** A list of texts; empty when the key is missing. */
    public List<String> texts(String key, String example) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof YamlNode.Sequence sequence)) {
            wrongType(key, "a list", node.get(), example);
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            if (item instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
                texts.add(scalar.text().strip());
            } else {
                problems.error(item.line(), key + " has " + item.called() + " in it", "Write texts: " + example + ".");
            }
        }
        return texts;
    }

    private boolean required(String key, String example) {
        boolean there = node(key).isPresent();
        if (!there) {
            problems.error(line(key), key + " is missing", "Add '" + key + ": " + example + "'.");
        }
        return there;
    }

    private void wrongType(String key, String wanted, YamlNode node, String example) {
        problems.error(
                line(key),
                key + " should be " + wanted + ", is " + node.called(),
                "Write '" + key + ": " + example + "'.");
    }
}
