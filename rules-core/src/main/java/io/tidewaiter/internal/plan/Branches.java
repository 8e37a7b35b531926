package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.plan.Access.Keys;
import io.tidewaiter.internal.plan.Access.Spans;
import io.tidewaiter.internal.plan.Access.Texts;
import io.tidewaiter.internal.rule.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts ways to find alternatives together: one branch for every field, with the values of all alternatives that ask for that field. */
final class Branches {

    /** Texts find fewer facts than numbers and truths, and few texts fewer than many. */
    private static final Comparator<Way> FEWEST = Comparator.comparingInt(
            way -> way.branches().stream().mapToInt(Branches::guess).sum());

    private static final int MANY = 10_000;

    private final Condition.AnyOf any;
    private final List<Access> branches = new ArrayList<>();

    Branches(Condition.AnyOf any) {
        this.any = any;
    }

    private static int guess(Access branch) {
        return branch.keys() instanceof Texts some ? Math.min(some.texts().size(), MANY) : MANY;
    }

    /** The best of the ways to find something of which every part has to hold. */
    static Optional<Way> best(List<Way> ways) {
        return ways.stream().min(FEWEST);
    }

    /** Adds the way of one alternative; false when it cannot be put together with the others. */
    boolean add(Way way, boolean whole) {
        for (Access branch : way.branches()) {
            if (!add(branch, whole && way.isSingle())) {
                return false;
            }
        }
        return true;
    }

    private boolean add(Access branch, boolean whole) {
        boolean exact = whole && branch.exact();
        for (int i = 0; i < branches.size(); i++) {
            Access known = branches.get(i);
            if (known.column() == branch.column()) {
                Optional<Keys> both = both(known.keys(), branch.keys());
                both.ifPresent(keys ->
                        branches.set(branches.indexOf(known), access(known.column(), keys, known.exact() && exact)));
                return both.isPresent();
            }
        }
        branches.add(access(branch.column(), branch.keys(), exact));
        return true;
    }

    private Access access(int column, Keys keys, boolean exact) {
        return new Access(List.of(any), column, keys, exact);
    }

    private static Optional<Keys> both(Keys one, Keys other) {
        if (one instanceof Texts some && other instanceof Texts more) {
            Set<String> texts = new HashSet<>(some.texts());
            texts.addAll(more.texts());
            return Optional.of(new Texts(texts));
        }
        if (one instanceof Spans some && other instanceof Spans more) {
            List<Access.Span> spans = new ArrayList<>(some.spans());
            spans.addAll(more.spans());
            return Optional.of(new Spans(spans));
        }
        return one.equals(other) ? Optional.of(one) : Optional.empty();
    }

    Way way() {
        return new Way(branches);
    }
}
