package io.tidewaiter.internal.evaluate;

import io.tidewaiter.internal.evaluate.DrlExpression.Reading;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the elements of one rule. */
final class DrlElements {

    private final List<Element> elements;
    private final DrlPatterns patterns;

    DrlElements(Rule rule, List<String> lists) {
        this.elements = rule.elements();
        Map<String, String> factVariables = new HashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            String ours = fact(i);
            elements.get(i).pattern().variable().ifPresent(v -> factVariables.put(v, ours));
        }
        this.patterns = new DrlPatterns(factVariables, lists, WholeNumbers.of(elements));
    }

    /** Variable that holds the fact of the pattern at a position. */
    static String fact(int position) {
        return "$p" + position;
    }

    /** One reading of the rule, a line per element or two. */
    List<String> write(Reading reading) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            lines.addAll(element(elements.get(i), i, reading));
        }
        return lines;
    }

    private List<String> element(Element element, int at, Reading reading) {
        if (element instanceof Element.Present present) {
            return List.of(fact(at) + " : " + patterns.write(present.pattern(), reading));
        }
        if (element instanceof Element.Exists exists) {
            return List.of("exists " + patterns.write(exists.pattern(), reading));
        }
        if (element instanceof Element.Absent absent) {
            return List.of("not " + patterns.write(absent.pattern(), reading.opposite()));
        }
        return new DrlAggregate((Element.Aggregate) element, at, patterns).write(reading);
    }
}
