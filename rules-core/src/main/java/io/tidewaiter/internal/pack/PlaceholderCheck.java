package io.tidewaiter.internal.pack;

import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.internal.rule.Placeholder;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.internal.text.Nearest;
import io.tidewaiter.pack.Profile;
import java.util.Optional;

/** Checks that every placeholder of the sentence names something the match has. */
final class PlaceholderCheck {

    private final Rule rule;
    private final Problems problems;
    private final int line;

    PlaceholderCheck(Rule rule, Problems problems, int line) {
        this.rule = rule;
        this.problems = problems;
        this.line = line;
    }

    private Optional<RestrictedWords.Restriction> restricted(String name) {
        boolean passengers = rule.elements().stream()
                .anyMatch(element -> Vocabulary.profile(element.pattern().kind()) == Profile.PASSENGER);
        return passengers ? RestrictedWords.named(name) : Optional.empty();
    }

    void check() {
        for (String name : Placeholder.names(rule.card().because())) {
            if (Placeholder.resolve(name, rule).isEmpty() && !Placeholder.isResult(name, rule)) {
                problems.error(
                        line,
                        "The placeholder {" + name + "}",
                        restricted(name).map(one -> one.advice() + " ").orElse("")
                                + Nearest.hint(name, Placeholder.possible(rule))
                                + "Use a field of a matched fact, {shipment.field} (of passengers {traveller.field}), or a bound variable or the result of an accumulate without its dollar sign.");
            }
        }
    }
}
