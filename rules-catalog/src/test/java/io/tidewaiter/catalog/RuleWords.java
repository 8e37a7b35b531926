package io.tidewaiter.catalog;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.facts.Word;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.internal.rule.Trees;
import io.tidewaiter.internal.rule.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words the condition of a rule reads. */
final class RuleWords {

    private RuleWords() {}

    /** Each word once, in the order of the condition. */
    static List<Word> of(Rule rule) {
        return rule.elements().stream().flatMap(RuleWords::words).distinct().toList();
    }

    private static Stream<Word> words(Element element) {
        Class<? extends Fact> kind = element.pattern().kind();
        return Trees.tests(element.pattern().condition())
                .flatMap(Trees::atoms)
                .flatMap(value -> word(kind, value).stream());
    }

    private static Optional<Word> word(Class<? extends Fact> kind, Value value) {
        return value instanceof Value.Field field
                ? Vocabulary.word(field.ofShipment() ? Shipment.class : kind, field.name())
                : Optional.empty();
    }
}
