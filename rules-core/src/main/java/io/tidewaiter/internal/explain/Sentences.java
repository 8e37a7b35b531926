package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.evaluate.Fields;
import io.tidewaiter.internal.read.FieldsByName;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Owner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills the placeholders of a sentence with the values that made the rule true. */
final class Sentences {

    /** Stands for a value that is not known; the same in every language. */
    private static final String UNKNOWN = "?";

    private final List<Step> steps;
    private final int matches;
    private final Map<String, String> told = new HashMap<>();
    private final StringBuilder sentence = new StringBuilder(200);

    /**
     * Sentences about one finding, in any number of languages.
     *
     * @param steps the first match
     * @param matches how many matches there are; more than one are told at the end as {@code (+3)}
     */
    Sentences(List<Step> steps, int matches) {
        this.steps = steps;
        this.matches = matches;
    }

    /** Fills a sentence with {@code {field}}, {@code {variable}} and {@code {shipment.field}} or {@code {traveller.field}}. */
    String fill(Template template) {
        sentence.setLength(0);
        template.fill(this::told, sentence);
        if (matches > 1) {
            sentence.append(" (+").append(matches - 1).append(')');
        }
        return sentence.toString();
    }

    /** What a placeholder stands for; itself when it is none. Every language asks for the same ones. */
    private String told(String placeholder) {
        String known = told.get(placeholder);
        if (known == null) {
            known = word(placeholder, steps).orElse("{" + placeholder + "}");
            told.put(placeholder, known);
        }
        return known;
    }

    private static Optional<String> word(String placeholder, List<Step> steps) {
        int dot = placeholder.indexOf('.');
        if (dot >= 0) {
            String field = placeholder.substring(dot + 1);
            String before = placeholder.substring(0, dot);
            return Owner.named(before).isPresent() ? ofRoot(field, steps) : ofVariable(before, field, steps);
        }
        return last(steps)
                .flatMap(step -> step.scope().origin("$" + placeholder))
                .map(origin -> readable(origin.value()))
                .or(() -> ofFact(placeholder, steps));
    }

    private static Optional<String> ofFact(String name, List<Step> steps) {
        for (Step step : steps) {
            if (step.element() instanceof Element.Present) {
                Optional<String> value = value(step.scope().fact(), name);
                if (value.isPresent()) {
                    return value;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofRoot(String name, List<Step> steps) {
        return last(steps).flatMap(step -> value(step.scope().sheet().root(), name));
    }

    private static Optional<String> ofVariable(String variable, String name, List<Step> steps) {
        return last(steps)
                .flatMap(step -> step.scope().bindings().fact("$" + variable))
                .flatMap(bound -> value(bound, name));
    }

    private static Optional<Step> last(List<Step> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    private static Optional<String> value(Fact fact, String name) {
        return FieldsByName.has(fact, name) ? Optional.of(readable(Fields.value(name, fact))) : Optional.empty();
    }

    private static String readable(Optional<Object> value) {
        return value.map(Wording::readable).orElse(UNKNOWN);
    }
}
