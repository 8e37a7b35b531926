package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.ShipmentBuilder;
import io.tidewaiter.model.Money;
import io.tidewaiter.pack.ReferenceTable;
import io.tidewaiter.pack.TableRow;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The value threshold a customs value comes nearest to from below. */
final class ValueThresholds {

    private ValueThresholds() {}

    /** Leaves everything unknown when the table has no threshold in the currency of the value. */
    static void fill(ShipmentBuilder builder, Tables tables, @Nullable Money value) {
        if (value == null) {
            return;
        }
        BigDecimal amount = Numbers.of(value.amount());
        List<TableRow> inCurrency =
                tables.table(TableNames.VALUE_THRESHOLDS).map(ReferenceTable::rows).orElse(List.of()).stream()
                        .filter(row -> row.inForce(tables.day()))
                        .filter(row -> row.text("currency")
                                .filter(value.currency()::equals)
                                .isPresent())
                        .toList();
        if (amount == null || inCurrency.isEmpty()) {
            return;
        }
        Optional<TableRow> next = inCurrency.stream()
                .filter(row -> amountOf(row).compareTo(amount) >= 0)
                .min(Comparator.comparing(ValueThresholds::amountOf)
                        .thenComparing(row -> row.text("name").orElse("")));
        BigDecimal threshold = Tables.number(next, "amount");
        builder.threshold(threshold)
                .thresholdName(next.flatMap(row -> row.text("name")).orElse(null))
                .shareOfThreshold(next.isEmpty() ? BigDecimal.ZERO : Numbers.ratio(amount, threshold));
    }

    private static BigDecimal amountOf(TableRow row) {
        return row.number("amount").orElse(BigDecimal.ZERO);
    }
}
