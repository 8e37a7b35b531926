package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.internal.rule.Element;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the placeholders of a sentence with the values that made the rule true. */
final class Sentences {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)(?:\\.([A-Za-z][A-Za-z0-9]*))?\\}");

    /** Stands for a value that is not known; the same in every language. */
    private static final String UNKNOWN = "?";

    private Sentences() {}

    /**
     * Fills a sentence.
     *
     * @param template sentence with {@code {field}}, {@code {variable}} and {@code {shipment.field}}
     * @param steps the first match
     * @param matches how many matches there are; more than one are told at the end as {@code (+3)}
     */
    static String fill(String template, List<Step> steps, int matches) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        String filled = matcher.replaceAll(found -> Matcher.quoteReplacement(
                word(found.group(1), Optional.ofNullable(found.group(2)), steps).orElse(found.group())));
        return matches > 1 ? filled + " (+" + (matches - 1) + ")" : filled;
    }

    private static Optional<String> word(String name, Optional<String> field, List<Step> steps) {
        if (field.isPresent()) {
            return name.equals("shipment") ? ofShipment(field.get(), steps) : ofVariable(name, field.get(), steps);
        }
        return last(steps)
                .map(step -> step.scope().origins().get("$" + name))
                .map(origin -> readable(origin.value()))
                .or(() -> ofFact(name, steps));
    }

    private static Optional<String> ofFact(String name, List<Step> steps) {
        return steps.stream()
                .filter(step -> step.element() instanceof Element.Present)
                .flatMap(step -> value(step.scope().fact(), name).stream())
                .findFirst();
    }

    private static Optional<String> ofShipment(String name, List<Step> steps) {
        return last(steps).flatMap(step -> value(step.scope().sheet().shipment(), name));
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
        return Vocabulary.word(fact.getClass(), name).map(word -> readable(word.of(fact)));
    }

    private static String readable(Optional<Object> value) {
        return value.map(Wording::readable).orElse(UNKNOWN);
    }
}
