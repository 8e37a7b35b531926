package io.tidewaiter.internal.explain;

import io.tidewaiter.internal.evaluate.Total;
import io.tidewaiter.internal.rule.AggregateFunction;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Pattern;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the results of an {@code accumulate} come from. */
final class Results {

    private Results() {}

    /** The scope after an accumulate, in which its variables stand for its results. */
    static Scope after(Element.Aggregate aggregate, Total total, Scope outer) {
        Scope open = outer.open(aggregate.pattern());
        Map<String, Origin> origins = new HashMap<>();
        for (AggregateFunction function : aggregate.functions()) {
            String name = function.kind().name().toLowerCase(Locale.ROOT);
            Optional<Object> value = total.results().getOrDefault(function.result(), Optional.empty());
            WordNote note = note(aggregate.pattern(), function, open);
            origins.put(function.result(), new Origin(Optional.empty(), note, Optional.of(name), value));
        }
        return outer.with(outer.bindings().with(total.results()), origins);
    }

    private static WordNote note(Pattern pattern, AggregateFunction function, Scope open) {
        return open.origins(function.operand()).stream()
                .map(Origin::note)
                .findFirst()
                .or(() -> WordNote.of(pattern.kind(), "number"))
                .orElseThrow(() -> new IllegalStateException("Every fact has a number: " + pattern.kind()));
    }
}
