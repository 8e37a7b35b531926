package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.text.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** The annotations above {@code when}, each read once with its type checked. */
final class Annotations {

    static final Set<String> KNOWN = Set.of(
            "title",
            "threat",
            "points",
            "quality",
            "review",
            "group",
            "kind",
            "status",
            "because",
            "origin",
            "source",
            "falseAlarms",
            "blindSpots",
            "limits",
            "cancels",
            "ask",
            "owner",
            "since");

    private final Map<String, AnnotationDescr> byName = new HashMap<>();
    private final int ruleLine;
    private final Problems problems;

    Annotations(RuleDescr rule, int ruleLine, Problems problems) {
        this.ruleLine = ruleLine;
        this.problems = problems;
        for (AnnotationDescr annotation : rule.getAnnotations()) {
            byName.put(annotation.getName(), annotation);
            if (!KNOWN.contains(annotation.getName())) {
                problems.error(
                        annotation.getLine(),
                        "The annotation @" + annotation.getName(),
                        Nearest.hint(annotation.getName(), KNOWN) + "The annotations are @"
                                + KNOWN.stream().sorted().collect(Collectors.joining(", @")) + ".");
            }
        }
    }

    int line(String name) {
        AnnotationDescr annotation = byName.get(name);
        return annotation == null ? ruleLine : Math.max(ruleLine, annotation.getLine());
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** One text in quotation marks. */
    Optional<String> text(String name) {
        List<String> texts = texts(name);
        if (texts.size() > 1) {
            problems.error(
                    line(name), "@" + name + " with " + texts.size() + " texts", "Write one text in quotation marks.");
        }
        return texts.stream().findFirst();
    }

    /** One or more texts in quotation marks, with commas between them. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        try {
            TokenReader tokens = tokens(name);
            while (tokens.peek().kind() != Token.Kind.END) {
                Token text = tokens.expect(
                        Token.Kind.TEXT, "a text", "Write @" + name + "(\"...\") with the text in quotation marks.");
                if (text.text().isBlank()) {
                    problems.error(line(name), "An empty text in @" + name, "Write it, or leave the annotation out.");
                }
                texts.add(text.text());
                if (tokens.peek().kind() != Token.Kind.END) {
                    tokens.expect(",", "Put a comma between two texts.");
                }
            }
        } catch (RefusedSyntax e) {
            problems.error(line(name), e.found() + " in @" + name, e.advice());
        }
        return texts;
    }

    /** A whole number within bounds; 0 when absent. */
    int number(String name, int least, int most) {
        String raw = raw(name);
        if (raw.isEmpty()) {
            return 0;
        }
        if (!raw.matches("-?[0-9]{1,4}") || Integer.parseInt(raw) < least || Integer.parseInt(raw) > most) {
            problems.error(
                    line(name),
                    "@" + name + "(" + raw + ")",
                    "Write a whole number from " + least + " to " + most + ", without quotation marks.");
            return 0;
        }
        return Integer.parseInt(raw);
    }

    /** True or false; false when absent. */
    boolean truth(String name) {
        String raw = raw(name);
        if (!raw.isEmpty() && !raw.equals("true") && !raw.equals("false")) {
            problems.error(line(name), "@" + name + "(" + raw + ")", "Write true or false.");
        }
        return raw.equals("true");
    }

    /** A constant of an enumeration, in any case of letters; the fallback when absent. */
    <E extends Enum<E>> E choice(String name, Class<E> type, E fallback) {
        String raw = raw(name);
        if (raw.isEmpty()) {
            return fallback;
        }
        Optional<E> found = Stream.of(type.getEnumConstants())
                .filter(e -> e.name().equals(raw.toUpperCase(Locale.ROOT)))
                .findFirst();
        if (found.isEmpty()) {
            List<String> names =
                    Stream.of(type.getEnumConstants()).map(Enum::name).toList();
            problems.error(
                    line(name),
                    "@" + name + "(" + raw + ")",
                    Nearest.hint(raw, names) + "Choose one of " + String.join(", ", names)
                            + ", without quotation marks.");
        }
        return found.orElse(fallback);
    }

    private String raw(String name) {
        AnnotationDescr annotation = byName.get(name);
        Object value = annotation == null ? null : annotation.getValue();
        return value == null ? "" : value.toString().strip();
    }

    private TokenReader tokens(String name) throws RefusedSyntax {
        return new TokenReader(Lexer.scan(raw(name), line(name)));
    }
}
