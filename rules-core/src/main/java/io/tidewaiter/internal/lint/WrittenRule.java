package io.tidewaiter.internal.lint;

import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Pattern;
import io.tidewaiter.internal.rule.Rule;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A condition in one fixed way of writing: without lines, and with the parts of "and" and "or" in order. */
final class WrittenRule {

    private WrittenRule() {}

    static String of(Rule rule) {
        return rule.elements().stream().map(WrittenRule::of).sorted().collect(Collectors.joining(";"));
    }

    private static String of(Element element) {
        String functions =
                element instanceof Element.Aggregate aggregate ? aggregate.functions() + of(aggregate.condition()) : "";
        return element.getClass().getSimpleName() + of(element.pattern()) + functions;
    }

    private static String of(Pattern pattern) {
        return pattern.kind().getSimpleName()
                + pattern.variable().orElse("")
                + pattern.bindings()
                + of(pattern.condition());
    }

    private static String of(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().size() == 1 ? of(all.parts().get(0)) : sorted("all", all.parts().stream());
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().size() == 1 ? of(any.parts().get(0)) : sorted("any", any.parts().stream());
        }
        return leaf((Condition.Test) condition);
    }

    private static String sorted(String how, Stream<Condition> parts) {
        return parts.map(WrittenRule::of).sorted().collect(Collectors.joining(",", how + "(", ")"));
    }

    private static String leaf(Condition.Test test) {
        if (test instanceof Condition.Comparison c) {
            return c.left() + c.operator().sign() + c.right();
        }
        if (test instanceof Condition.OneOf c) {
            return c.left() + "in" + c.negated() + c.choices();
        }
        if (test instanceof Condition.Matches c) {
            return c.left() + "matches" + c.negated() + c.regex();
        }
        if (test instanceof Condition.Contains c) {
            return c.left() + "contains" + c.negated() + c.right();
        }
        Condition.MemberOf c = (Condition.MemberOf) test;
        return c.left() + "memberOf" + c.negated() + c.list();
    }
}
