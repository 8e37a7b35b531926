package io.tidewaiter.internal.normalise;

import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.History;
import io.tidewaiter.model.YearQuantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the calendar year had before, of a species or a substance and one country. */
final class YearQuantities {

    private YearQuantities() {}

    /** The sum of the year; null as soon as one entry cannot be told. */
    static @Nullable BigDecimal sum(Consignment consignment, @Nullable String name, @Nullable String country) {
        List<YearQuantity> own = Matching.all(
                        Maybe.get(consignment.history(), History::yearQuantities),
                        entry -> Truth.same(entry.name(), name).and(Truth.same(Maybe.text(entry.country()), country)))
                .orElse(null);
        if (own == null) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (YearQuantity entry : own) {
            sum = Numbers.plus(sum, Numbers.of(entry.quantity()));
        }
        return sum;
    }
}
