package io.tidewaiter.internal.lint;

import io.tidewaiter.internal.pack.RuleCase;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.MemberList;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.internal.rule.Trees;
import io.tidewaiter.internal.rule.Value;
import io.tidewaiter.internal.text.Shown;
import io.tidewaiter.internal.text.YamlNode;
import io.tidewaiter.pack.PackProblem;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules that quote a number or a name out of their own cases: they know one consignment by heart and no other. */
final class SingleCaseRules implements LintCheck {

    /** Keys of a consignment whose values belong to one consignment or one party. */
    private static final Set<String> OWN = Set.of(
            "reference",
            "containerNumber",
            "name",
            "number",
            "imoNumber",
            "invoiceNumber",
            "address",
            "authorisationNumber",
            "booking");

    private static final int SHORTEST = 4;
    private static final String EXAMPLE = "example_";

    @Override
    public Stream<PackProblem> check(LintInput input) {
        return input.rules().flatMap(rule -> {
            Set<String> own = input.opened().cases().stream()
                    .filter(c -> c.rule().equals(rule.card().id()))
                    .map(RuleCase::subject)
                    .flatMap(SingleCaseRules::values)
                    .collect(Collectors.toSet());
            return tests(rule)
                    .flatMap(test -> quoted(test, input)
                            .filter(own::contains)
                            .distinct()
                            .map(text -> warning(rule, test, text)));
        });
    }

    private static PackProblem warning(Rule rule, Condition.Test test, String text) {
        return PackProblem.warning(
                rule.card().file(),
                test.line(),
                "The rule quotes " + Shown.quoted(text) + " of its own case",
                "Say what such consignments have in common; a name to watch for belongs into a watch list of the service.");
    }

    private static Stream<Condition.Test> tests(Rule rule) {
        return rule.elements().stream().map(Element::pattern).flatMap(pattern -> Trees.tests(pattern.condition()));
    }

    private static Stream<String> quoted(Condition.Test test, LintInput input) {
        Stream<Value> sides = test instanceof Condition.OneOf one
                ? one.choices().stream().map(Function.identity())
                : Trees.atoms(test);
        Stream<String> literals = sides.filter(Value.Literal.class::isInstance)
                .map(literal -> ((Value.Literal) literal).value().toString());
        Stream<String> regex = test instanceof Condition.Matches matches ? Stream.of(matches.regex()) : Stream.empty();
        // Invented rows that show the form of a list can only be tried with the very names they hold.
        Stream<String> members =
                test instanceof Condition.MemberOf of && !of.list().startsWith(EXAMPLE)
                        ? Stream.ofNullable(input.opened().pack().lists().get(of.list()))
                                .flatMap(list -> list.entries().stream().map(MemberList.Entry::value))
                        : Stream.empty();
        return Stream.of(literals, regex, members)
                .flatMap(Function.identity())
                .filter(text -> text.length() >= SHORTEST);
    }

    private static Stream<String> values(YamlNode node) {
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream().flatMap(SingleCaseRules::values);
        }
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.entries().stream()
                    .flatMap(e -> e.value() instanceof YamlNode.Scalar scalar
                            ? Stream.of(scalar.text()).filter(text -> OWN.contains(e.key()))
                            : values(e.value()));
        }
        return Stream.empty();
    }
}
