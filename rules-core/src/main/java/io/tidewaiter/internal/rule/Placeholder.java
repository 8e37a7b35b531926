package io.tidewaiter.internal.rule;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.facts.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the value of a placeholder in a sentence is found.
 *
 * @param pattern position among the present patterns of the rule, from 0; the facts of a match stand in the same order
 * @param word the field
 * @param ofRoot whether the field is read from the root of that fact
 */
public record Placeholder(int pattern, Word word, boolean ofRoot) {

    private static final Pattern NAMES = Pattern.compile("\\{([A-Za-z.]+)\\}");

    /** The names between braces in a sentence, in order. */
    public static List<String> names(String sentence) {
        return NAMES.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .map(s -> s.substring(1, s.length() - 1))
                .toList();
    }

    /** Finds what a name means in a rule: a bound variable, a field of a present pattern, or {@code shipment.field} and {@code traveller.field}. */
    public static Optional<Placeholder> resolve(String name, Rule rule) {
        List<io.tidewaiter.internal.rule.Pattern> present = present(rule);
        for (int i = 0; i < present.size(); i++) {
            Optional<Placeholder> found = variable(name, present.get(i), i);
            if (found.isPresent()) {
                return found;
            }
        }
        for (int i = 0; i < present.size(); i++) {
            Optional<Placeholder> found = field(name, present.get(i), i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether a name is the result of an accumulate, without its dollar sign. */
    public static boolean isResult(String name, Rule rule) {
        return results(rule).anyMatch(name::equals);
    }

    private static Stream<String> results(Rule rule) {
        return rule.elements().stream()
                .filter(Element.Aggregate.class::isInstance)
                .flatMap(element -> ((Element.Aggregate) element).functions().stream())
                .map(function -> function.result().substring(1));
    }

    /** All names a sentence of this rule may use. */
    public static List<String> possible(Rule rule) {
        List<String> names = new ArrayList<>();
        for (var pattern : present(rule)) {
            pattern.bindings().forEach(b -> names.add(b.variable().substring(1)));
            Vocabulary.words(pattern.kind()).forEach(w -> names.add(w.name()));
        }
        present(rule).stream()
                .map(io.tidewaiter.internal.rule.Pattern::kind)
                .findFirst()
                .map(Owner::rootOf)
                .ifPresent(root -> Vocabulary.words(root.kind(Shipment.class))
                        .forEach(word -> names.add(root.written(word.name()))));
        results(rule).forEach(names::add);
        return names;
    }

    private static List<io.tidewaiter.internal.rule.Pattern> present(Rule rule) {
        return rule.elements().stream()
                .filter(Element.Present.class::isInstance)
                .map(Element::pattern)
                .toList();
    }

    private static Optional<Placeholder> variable(String name, io.tidewaiter.internal.rule.Pattern pattern, int at) {
        return pattern.bindings().stream()
                .filter(b -> b.variable().equals("$" + name))
                .findFirst()
                .flatMap(b -> word(pattern.kind(), b.field().name(), at, false));
    }

    private static Optional<Placeholder> field(String name, io.tidewaiter.internal.rule.Pattern pattern, int at) {
        Owner root = Owner.rootOf(pattern.kind());
        Class<? extends Fact> kind = root.kind(pattern.kind());
        String prefix = root.written("");
        return name.startsWith(prefix)
                ? word(kind, name.substring(prefix.length()), at, pattern.kind() != kind)
                : word(pattern.kind(), name, at, false);
    }

    private static Optional<Placeholder> word(Class<? extends Fact> kind, String name, int at, boolean ofRoot) {
        return Vocabulary.word(kind, name).map(w -> new Placeholder(at, w, ofRoot));
    }
}
