package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.GoodsLineBuilder;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.GoodsItem;
import io.tidewaiter.model.History;
import io.tidewaiter.model.PreviousOrigin;
import io.tidewaiter.model.Route;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What statistics, the tariff and the market say of a goods item. */
final class GoodsTradeFacts {

    private final Source source;
    private final Tables tables;

    GoodsTradeFacts(Source source) {
        this.source = source;
        this.tables = source.tables();
    }

    void fill(GoodsLineBuilder builder, Ware ware) {
        GoodsItem item = ware.item();
        String hs6 = ware.code().subheading();
        CountryCode exporter = Maybe.get(source.consignment().route(), Route::exportCountry);
        builder.reExport(Truth.same(item.origin(), exporter).not().orNull())
                .exportValue3Years(
                        Tables.number(tables.find(KnownTable.EXPORT_VALUES, Maybe.text(exporter), hs6), "dollars"))
                .priceChange3Months(ware.code().priceChange());
        heading(builder, ware);
        measure(builder, item, hs6);
    }

    private void heading(GoodsLineBuilder builder, Ware ware) {
        builder.declaredDuty(ware.code().duty());
        HeadingWords.Pointed pointed = source.knowledge()
                .headingWords()
                .find(ware.description(), ware.item().hsCode(), tables);
        if (pointed == null) {
            return;
        }
        builder.betterHeading(pointed.code()).headingMatch(pointed.share());
        if (!pointed.code().equals(HeadingWords.NONE)) {
            builder.betterHeadingDuty(HsFacts.number(tables, KnownTable.DUTY_RATES, pointed.code(), "percent"));
        }
    }

    private void measure(GoodsLineBuilder builder, GoodsItem item, @Nullable String hs6) {
        List<PreviousOrigin> reported = Maybe.get(source.consignment().history(), History::previousOrigins);
        if (reported == null || hs6 == null) {
            return;
        }
        List<PreviousOrigin> matches = Matching.all(
                        reported, entry -> Truth.same(hs6, HsFacts.cut(entry.hsCode(), HsFacts.SUBHEADING)))
                .orElse(null);
        if (matches == null || matches.size() > 1) {
            return;
        }
        if (matches.isEmpty()) {
            builder.originMoved(false);
            return;
        }
        CountryCode before = matches.get(0).origin();
        builder.previousOrigin(Maybe.text(before))
                .originMoved(Truth.same(before, item.origin()).not().orNull());
        measureOn(builder, hs6, Maybe.text(before));
    }

    private void measureOn(GoodsLineBuilder builder, String hs6, @Nullable String country) {
        if (country == null || !tables.loaded(KnownTable.TRADE_MEASURES)) {
            return;
        }
        Row row = tables.find(KnownTable.TRADE_MEASURES, hs6, country);
        LocalDate since = Maybe.get(row, found -> found.text("valid_from"), LocalDate::parse);
        builder.previousOriginMeasured(row != null)
                .measureName(Maybe.get(row, found -> found.text("measure")))
                .measureSince(since)
                .daysSinceMeasure(Times.days(since, source.day()));
    }
}
