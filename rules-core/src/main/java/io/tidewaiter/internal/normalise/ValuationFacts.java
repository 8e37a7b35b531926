package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.ShipmentBuilder;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ExportRecord;
import io.tidewaiter.model.History;
import io.tidewaiter.model.Money;
import io.tidewaiter.model.Valuation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Value, charges and terms of the consignment, beside the figures of the tables and of the country of export. */
final class ValuationFacts {

    private final ValueThresholds thresholds;
    private final Tables tables;
    private final Consignment consignment;

    ValuationFacts(Source source) {
        this.thresholds = source.knowledge().thresholds();
        this.tables = source.tables();
        this.consignment = source.consignment();
    }

    void fill(ShipmentBuilder builder) {
        Valuation valuation = consignment.valuation();
        Money value = Maybe.get(valuation, Valuation::customsValue);
        builder.customsValue(Amounts.of(value))
                .valueCurrency(Maybe.get(value, Money::currency))
                .valueToUpperQuartile(toUpperQuartile(value));
        thresholds.fill(builder, tables, value);
        freight(builder, value, Maybe.get(valuation, Valuation::freight));
        exportValue(builder, value);
        terms(builder, valuation);
    }

    private @Nullable BigDecimal toUpperQuartile(@Nullable Money value) {
        String chapter = MainGoods.prefix(consignment.goods(), HsFacts.CHAPTER);
        BigDecimal quartile = Tables.number(
                tables.find(KnownTable.VALUE_QUARTILES, chapter, Maybe.get(value, Money::currency)), "p75");
        return Numbers.ratio(Amounts.of(value), quartile);
    }

    private void freight(ShipmentBuilder builder, @Nullable Money value, @Nullable Money freight) {
        BigDecimal share = Amounts.ratio(freight, value);
        String heading = MainGoods.prefix(consignment.goods(), HsFacts.HEADING);
        BigDecimal usual = Tables.number(tables.find(KnownTable.FREIGHT_SHARES, heading), "p95_share");
        builder.freightShareOfValue(share).usualFreightShare(usual).freightToUsual(Numbers.ratio(share, usual));
    }

    /** Several declarations at export are parts of one consignment; together they are its value. */
    private void exportValue(ShipmentBuilder builder, @Nullable Money value) {
        List<ExportRecord> records = Maybe.get(consignment.history(), History::exportRecords);
        if (records == null || records.isEmpty()) {
            return;
        }
        Money first = records.get(0).value();
        BigDecimal sum = BigDecimal.ZERO;
        for (ExportRecord exported : records) {
            boolean sameCurrency = Amounts.same(first, exported.value());
            sum = sameCurrency ? Numbers.plus(sum, Amounts.of(exported.value())) : null;
        }
        builder.exportValue(sum);
        if (Amounts.same(first, value)) {
            builder.valueToExportValue(Numbers.ratio(Amounts.of(value), sum));
        }
    }

    private static void terms(ShipmentBuilder builder, @Nullable Valuation valuation) {
        builder.freightPayment(Maybe.name(Maybe.get(valuation, Valuation::freightPayment)))
                .paymentMeans(Maybe.name(Maybe.get(valuation, Valuation::paymentMeans)))
                .insuranceAmount(Amounts.of(Maybe.get(valuation, Valuation::insurance)))
                .incoterm(Maybe.get(valuation, Valuation::incoterm))
                .relatedParties(Maybe.get(valuation, Valuation::relatedParties))
                .invoiceNumber(Maybe.get(valuation, Valuation::invoiceNumber))
                .invoiceCurrency(Maybe.get(valuation, Valuation::invoiceCurrency));
    }
}
