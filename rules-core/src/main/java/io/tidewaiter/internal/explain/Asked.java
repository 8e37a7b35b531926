package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.evaluate.Truth;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Trees;
import io.tidewaiter.internal.rule.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A condition whose fields are looked up once for all answers. */
sealed interface Asked {

    /** What the tests read that must all hold; empty when there is a choice between tests, or when variables are read. */
    Optional<Set<Source>> plainSources();

    /** All must hold. */
    record AllOf(List<Asked> parts) implements Asked {

        @Override
        public Optional<Set<Source>> plainSources() {
            Set<Source> all = new LinkedHashSet<>();
            for (Asked part : parts) {
                Optional<Set<Source>> some = part.plainSources();
                if (some.isEmpty()) {
                    return some;
                }
                all.addAll(some.get());
            }
            return Optional.of(all);
        }
    }

    /** At least one must hold. */
    record AnyOf(List<Asked> parts) implements Asked {

        @Override
        public Optional<Set<Source>> plainSources() {
            return Optional.empty();
        }
    }

    /**
     * A test.
     *
     * @param test as it was parsed
     * @param left its left side, when that is a field
     * @param sources all it reads, left side first; empty when it reads variables, too, whose facts every way binds anew
     */
    record Leaf(Condition.Test test, Optional<Source> left, Optional<List<Source>> sources) implements Asked {

        private static Leaf of(Condition.Test test, Class<? extends Fact> kind) {
            List<Optional<Source>> read = new ArrayList<>();
            Trees.forEachAtom(test, atom -> {
                if (!(atom instanceof Value.Literal)) {
                    read.add(Source.of(atom, kind));
                }
            });
            boolean plain = read.stream().allMatch(Optional::isPresent);
            return new Leaf(
                    test,
                    Source.of(test.left(), kind),
                    plain ? Optional.of(read.stream().map(Optional::orElseThrow).toList()) : Optional.empty());
        }

        @Override
        public Optional<Set<Source>> plainSources() {
            return sources.map(LinkedHashSet::new);
        }

        /** Whether it holds; of a left side that is unknown, nothing more is asked. */
        Truth truth(Scope scope) {
            if (left.isEmpty()) {
                return scope.truth(test);
            }
            @Nullable Object value = left.get().value(scope);
            return value == null ? Truth.UNKNOWN : scope.truth(test, value);
        }
    }

    /** A condition as a pattern on a kind of fact asks it. */
    static Asked of(Condition condition, Class<? extends Fact> kind) {
        if (condition instanceof Condition.AllOf all) {
            return new AllOf(parts(all.parts(), kind));
        }
        if (condition instanceof Condition.AnyOf any) {
            return new AnyOf(parts(any.parts(), kind));
        }
        return Leaf.of((Condition.Test) condition, kind);
    }

    private static List<Asked> parts(List<Condition> parts, Class<? extends Fact> kind) {
        return parts.stream().map(part -> of(part, kind)).toList();
    }
}
