package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.GoodsLineBuilder;
import io.tidewaiter.model.GoodsItem;
import io.tidewaiter.model.History;
import io.tidewaiter.model.HsCode;
import io.tidewaiter.model.Money;
import io.tidewaiter.model.UnitValueHistory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Value per kilogram of one goods item, beside what others and the consignee itself declared. */
final class ItemValueFacts {

    /** Origin of a row that stands for all origins without a row of their own. */
    private static final String ANY_ORIGIN = "*";

    private final Source source;

    ItemValueFacts(Source source) {
        this.source = source;
    }

    void fill(GoodsLineBuilder builder, Ware ware) {
        GoodsItem item = ware.item();
        BigDecimal perKilo =
                Numbers.ratio(Numbers.of(Maybe.get(item.value(), Money::amount)), Numbers.kilograms(item.netMass()));
        builder.valuePerKilo(perKilo);
        band(builder, ware, perKilo);
        ownHistory(builder, item, perKilo);
    }

    private void band(GoodsLineBuilder builder, Ware ware, @Nullable BigDecimal perKilo) {
        Row row = bandRow(ware);
        BigDecimal low = Tables.number(row, "p05_per_kg");
        BigDecimal high = Tables.number(row, "p95_per_kg");
        builder.valueBandLow(low)
                .valueBandHigh(high)
                .valueBandCount(Maybe.get(Tables.number(row, "declarations"), BigDecimal::intValue))
                .valueToBandLow(Numbers.ratio(perKilo, low))
                .valueToBandHigh(Numbers.ratio(perKilo, high));
    }

    private @Nullable Row bandRow(Ware ware) {
        GoodsItem item = ware.item();
        String hs6 = ware.code().subheading();
        String origin = Maybe.text(item.origin());
        String currency = Maybe.get(item.value(), Money::currency);
        if (origin == null) {
            return null;
        }
        Row ofOrigin = source.tables().find(KnownTable.VALUE_BANDS, hs6, origin, currency);
        return ofOrigin == null ? source.tables().find(KnownTable.VALUE_BANDS, hs6, ANY_ORIGIN, currency) : ofOrigin;
    }

    private void ownHistory(GoodsLineBuilder builder, GoodsItem item, @Nullable BigDecimal perKilo) {
        List<UnitValueHistory> reported = Maybe.get(source.consignment().history(), History::unitValues);
        Optional<List<UnitValueHistory>> matches = Matching.all(reported, entry -> sameGoods(entry, item));
        if (matches.filter(List::isEmpty).isPresent()) {
            builder.ownMedianCount(0);
            return;
        }
        UnitValueHistory own = matches.filter(list -> list.size() == 1)
                .map(list -> list.get(0))
                .orElse(null);
        BigDecimal median = Numbers.of(Maybe.get(own, UnitValueHistory::medianPerKilo, Money::amount));
        builder.ownMedianPerKilo(median)
                .ownMedianCount(Maybe.get(own, UnitValueHistory::count))
                .valueToOwnMedian(Numbers.ratio(perKilo, median));
    }

    /** Medians in another currency are of no use, so they do not count as a match. */
    private static Truth sameGoods(UnitValueHistory entry, GoodsItem item) {
        String currency = Maybe.get(entry.medianPerKilo(), Money::currency);
        return Truth.same(subheading(entry.hsCode()), subheading(item.hsCode()))
                .and(Truth.same(currency, Maybe.get(item.value(), Money::currency)));
    }

    private static @Nullable String subheading(@Nullable HsCode code) {
        return HsFacts.cut(code, HsFacts.SUBHEADING);
    }
}
