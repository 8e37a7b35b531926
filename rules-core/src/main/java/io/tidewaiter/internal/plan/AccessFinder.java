package io.tidewaiter.internal.plan;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.plan.Access.Flag;
import io.tidewaiter.internal.plan.Access.Keys;
import io.tidewaiter.internal.plan.Access.Span;
import io.tidewaiter.internal.plan.Access.Spans;
import io.tidewaiter.internal.plan.Access.Texts;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Condition.Operator;
import io.tidewaiter.internal.rule.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the ways in which a pattern can be found. */
final class AccessFinder {

    private final Columns columns;
    private final Map<String, DatedSet> lists;

    AccessFinder(Columns columns, Map<String, DatedSet> lists) {
        this.columns = columns;
        this.lists = lists;
    }

    /** Every way to find a pattern, in the order of its parts. Two bounds of one number are one way. */
    List<Way> of(Class<? extends Fact> kind, List<Condition> parts) {
        List<Way> found = new ArrayList<>();
        for (Condition part : parts) {
            way(kind, part).ifPresent(one -> add(found, one));
        }
        return found;
    }

    private static void add(List<Way> found, Way one) {
        for (int i = 0; i < found.size(); i++) {
            Optional<Way> both = both(found.get(i), one);
            if (both.isPresent()) {
                found.set(i, both.get());
                return;
            }
        }
        found.add(one);
    }

    private static Optional<Way> both(Way one, Way other) {
        return one.isSingle() && other.isSingle()
                ? both(one.only(), other.only()).map(Way::of)
                : Optional.empty();
    }

    private static Optional<Access> both(Access one, Access other) {
        boolean stretches = one.keys() instanceof Spans some
                && other.keys() instanceof Spans more
                && some.spans().size() == 1
                && more.spans().size() == 1;
        if (!stretches || one.column() != other.column()) {
            return Optional.empty();
        }
        Span shared = ((Spans) one.keys())
                .spans()
                .get(0)
                .and(((Spans) other.keys()).spans().get(0));
        List<Condition> parts =
                Stream.concat(one.parts().stream(), other.parts().stream()).toList();
        return Optional.of(new Access(parts, one.column(), new Spans(List.of(shared)), true));
    }

    private Optional<Way> way(Class<? extends Fact> kind, Condition part) {
        if (part instanceof Condition.AnyOf any) {
            return either(kind, any);
        }
        if (part instanceof Condition.AllOf all) {
            return Branches.best(of(kind, all.parts()));
        }
        return access(kind, (Condition.Test) part).map(Way::of);
    }

    private Optional<Access> access(Class<? extends Fact> kind, Condition.Test test) {
        if (!(test.left() instanceof Value.Field field)) {
            return Optional.empty();
        }
        boolean exact = !(test instanceof Condition.MemberOf);
        return keys(test).map(keys -> new Access(List.of(test), columns.of(kind, field), keys, exact));
    }

    /** Every alternative has to have a way; an alternative of several parts is found by one of them. */
    private Optional<Way> either(Class<? extends Fact> kind, Condition.AnyOf any) {
        Branches branches = new Branches(any);
        for (Condition part : any.parts()) {
            Optional<Way> one = way(kind, part);
            if (one.isEmpty() || !branches.add(one.get(), !(part instanceof Condition.AllOf))) {
                return Optional.empty();
            }
        }
        return Optional.of(branches.way());
    }

    private Optional<Keys> keys(Condition.Test test) {
        if (test instanceof Condition.Comparison c && c.right() instanceof Value.Literal literal) {
            return compared(c.operator(), literal);
        }
        if (test instanceof Condition.OneOf o && !o.negated()) {
            return chosen(o.choices());
        }
        if (test instanceof Condition.MemberOf m && !m.negated()) {
            return Optional.of(
                    new Texts(lists.getOrDefault(m.list(), DatedSet.EMPTY).values()));
        }
        if (test instanceof Condition.Contains c && !c.negated() && c.right() instanceof Value.Literal literal) {
            return Optional.of(new Texts(Set.of((String) literal.value())));
        }
        return Optional.empty();
    }

    private static Optional<Keys> compared(Operator operator, Value.Literal literal) {
        return switch (literal.type()) {
            case TEXT ->
                operator == Operator.EQUAL
                        ? Optional.of(new Texts(Set.of((String) literal.value())))
                        : Optional.empty();
            case TRUTH -> Optional.of(new Flag((Boolean) literal.value() == (operator == Operator.EQUAL)));
            case NUMBER, DATE -> span(operator, number(literal.value())).map(span -> new Spans(List.of(span)));
            case TEXTS -> Optional.empty();
        };
    }

    private static Optional<Span> span(Operator operator, BigDecimal bound) {
        return switch (operator) {
            case EQUAL -> Optional.of(Span.point(bound));
            case NOT_EQUAL -> Optional.empty();
            case LESS -> Optional.of(new Span(null, false, bound, false));
            case LESS_OR_EQUAL -> Optional.of(new Span(null, false, bound, true));
            case GREATER -> Optional.of(new Span(bound, false, null, false));
            case GREATER_OR_EQUAL -> Optional.of(new Span(bound, true, null, false));
        };
    }

    private static Optional<Keys> chosen(List<Value.Literal> choices) {
        Set<String> texts = new HashSet<>();
        List<Span> spans = new ArrayList<>();
        for (Value.Literal choice : choices) {
            switch (choice.type()) {
                case TEXT -> texts.add((String) choice.value());
                case NUMBER, DATE -> spans.add(Span.point(number(choice.value())));
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(spans.isEmpty() ? new Texts(texts) : new Spans(spans));
    }

    /** Days are numbers, counted from 1970-01-01. */
    static BigDecimal number(Object constant) {
        return constant instanceof LocalDate day ? BigDecimal.valueOf(day.toEpochDay()) : (BigDecimal) constant;
    }
}
