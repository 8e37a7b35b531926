package io.tidewaiter.internal.evaluate;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.rule.Pattern;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What variables stand for on the way through a rule. A chain: most of what is bound is never asked for, so that nothing is read before. */
public final class Bindings {

    private static final Bindings NONE = new Bindings(null, Optional.empty(), Map.of());

    private final @Nullable Bindings before;
    private final Optional<Tried> tried;
    private final Map<String, Optional<Object>> results;

    /** A pattern that binds variables, and the fact it is tried on. */
    private record Tried(Pattern pattern, Fact fact) {

        boolean binds(String variable) {
            return pattern.variable().isPresent() && pattern.variable().get().equals(variable);
        }

        Optional<Bound> bound(String variable) {
            for (Pattern.Binding binding : pattern.bindings()) {
                if (binding.variable().equals(variable)) {
                    return Optional.of(new Bound(binding, fact));
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A variable that stands for a field.
     *
     * @param binding variable and field
     * @param fact the fact of the pattern
     */
    public record Bound(Pattern.Binding binding, Fact fact) {

        Optional<Object> value() {
            return Fields.value(binding.field(), fact);
        }
    }

    private Bindings(@Nullable Bindings before, Optional<Tried> tried, Map<String, Optional<Object>> results) {
        this.before = before;
        this.tried = tried;
        this.results = results;
    }

    /** No variables. */
    public static Bindings none() {
        return NONE;
    }

    /** These and the variables of a pattern that is tried on a fact. */
    public Bindings with(Pattern pattern, Fact fact) {
        if (pattern.variable().isEmpty() && pattern.bindings().isEmpty()) {
            return this;
        }
        return new Bindings(this, Optional.of(new Tried(pattern, fact)), Map.of());
    }

    /** These and the results of an accumulate. */
    public Bindings with(Map<String, Optional<Object>> more) {
        return new Bindings(this, Optional.empty(), more);
    }

    Optional<Object> value(String variable) {
        for (Bindings at = this; at != null; at = at.before) {
            Optional<Object> result = at.results.get(variable);
            if (result != null) {
                return result;
            }
            Optional<Bound> bound = at.boundHere(variable);
            if (bound.isPresent()) {
                return bound.get().value();
            }
        }
        return Optional.empty();
    }

    /** The field a variable stands for; empty when it stands for a fact or a result, or for nothing. */
    public Optional<Bound> bound(String variable) {
        for (Bindings at = this; at != null; at = at.before) {
            Optional<Bound> bound = at.boundHere(variable);
            if (bound.isPresent()) {
                return bound;
            }
        }
        return Optional.empty();
    }

    private Optional<Bound> boundHere(String variable) {
        return tried.isPresent() ? tried.get().bound(variable) : Optional.empty();
    }

    /** The fact a variable stands for. */
    public Optional<Fact> fact(String variable) {
        for (Bindings at = this; at != null; at = at.before) {
            if (at.tried.isPresent() && at.tried.get().binds(variable)) {
                return Optional.of(at.tried.get().fact());
            }
        }
        return Optional.empty();
    }
}
