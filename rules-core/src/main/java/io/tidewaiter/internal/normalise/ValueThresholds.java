package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.ShipmentBuilder;
import io.tidewaiter.model.Money;
import io.tidewaiter.pack.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The value threshold a customs value comes nearest to from below. */
final class ValueThresholds {

    private static final Comparator<Row> BY_AMOUNT = Comparator.comparing(ValueThresholds::amount)
            .thenComparing(row -> row.cells().text("name").orElse(""));

    private final Map<String, List<Row>> byCurrency = new HashMap<>();

    ValueThresholds(List<TableRow> rows) {
        for (TableRow cells : rows) {
            cells.text("currency")
                    .ifPresent(currency -> byCurrency
                            .computeIfAbsent(currency, any -> new ArrayList<>())
                            .add(Row.of(cells, KnownTable.VALUE_THRESHOLDS.numbers())));
        }
        byCurrency.values().forEach(list -> list.sort(BY_AMOUNT));
    }

    /** Leaves everything unknown when the table has no threshold in the currency of the value. */
    void fill(ShipmentBuilder builder, Tables tables, @Nullable Money value) {
        if (value == null || !tables.loaded(KnownTable.VALUE_THRESHOLDS)) {
            return;
        }
        BigDecimal amount = Numbers.of(value.amount());
        if (amount != null) {
            fill(builder, amount, inForce(value.currency(), tables.daysSince1970()));
        }
    }

    private List<Row> inForce(String currency, long day) {
        List<Row> inForce = new ArrayList<>();
        for (Row row : byCurrency.getOrDefault(currency, List.of())) {
            if (row.inForce(day)) {
                inForce.add(row);
            }
        }
        return inForce;
    }

    private static void fill(ShipmentBuilder builder, BigDecimal amount, List<Row> rising) {
        for (Row row : rising) {
            if (amount(row).compareTo(amount) >= 0) {
                builder.threshold(amount(row))
                        .thresholdName(row.text("name"))
                        .shareOfThreshold(Numbers.ratio(amount, amount(row)));
                return;
            }
        }
        if (!rising.isEmpty()) {
            builder.shareOfThreshold(BigDecimal.ZERO);
        }
    }

    private static BigDecimal amount(Row row) {
        return row.number("amount");
    }
}
