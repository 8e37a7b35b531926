package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.facts.GoodsLineBuilder;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.model.GoodsItem;
import io.tidewaiter.model.HsCode;
import io.tidewaiter.model.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Derives the facts of one goods item. */
final class GoodsFacts {

    private final Source source;
    private final Shipment shipment;

    GoodsFacts(Source source, Shipment shipment) {
        this.source = source;
        this.shipment = shipment;
    }

    GoodsLine derive(int number, GoodsItem item) {
        GoodsLineBuilder builder = GoodsLineBuilder.builder().number(number).shipment(shipment);
        declared(builder, item);
        Described description = Described.of(item.description());
        classification(builder, item, description);
        masses(builder, item);
        new ItemValueFacts(source).fill(builder, item);
        new SubstanceFacts(source).fill(builder, item, description);
        new GoodsNumberFacts(source).fill(builder, item);
        new GoodsPaperFacts(source).fill(builder, item, description);
        new GoodsTradeFacts(source).fill(builder, item, description);
        new RedListFacts(source).fill(builder, item, description);
        new BrandFacts(source).fill(builder, item);
        builder.overAllowance(new Allowances(source.tables()).exceededBy(item).orNull());
        return builder.build();
    }

    private static void declared(GoodsLineBuilder builder, GoodsItem item) {
        builder.description(item.description())
                .quantity(Numbers.of(item.quantity()))
                .unit(item.unit())
                .packages(item.packages())
                .packageType(item.packageType())
                .value(Numbers.of(Maybe.get(item.value(), Money::amount)))
                .valueCurrency(Maybe.get(item.value(), Money::currency))
                .origin(Maybe.text(item.origin()))
                .casNumber(item.casNumber())
                .brand(item.brand())
                .preferenceClaimed(item.preferenceClaimed());
    }

    private void classification(GoodsLineBuilder builder, GoodsItem item, @Nullable Described description) {
        HsCode code = item.hsCode();
        String chapter = HsFacts.cut(code, HsFacts.CHAPTER);
        builder.hs2(chapter)
                .hs4(HsFacts.cut(code, HsFacts.HEADING))
                .hs6(HsFacts.cut(code, HsFacts.SUBHEADING))
                .hsExists(HsFacts.exists(source.tables(), code).orNull())
                .needsCooling(HsFacts.needsCooling(source.tables(), code).orNull())
                .descriptionVague(source.knowledge()
                        .stopWords()
                        .vague(description, source.tables())
                        .orNull())
                .inConsignorBusiness(
                        Parties.inConsignorBusiness(source.consignment().parties(), chapter)
                                .orNull());
    }

    private void masses(GoodsLineBuilder builder, GoodsItem item) {
        BigDecimal gross = Numbers.kilograms(item.grossMass());
        BigDecimal net = Numbers.kilograms(item.netMass());
        Row usual = source.tables()
                .find(KnownTable.PACKAGE_MASSES, HsFacts.cut(item.hsCode(), HsFacts.HEADING), item.packageType());
        builder.grossMassKg(gross)
                .netMassKg(net)
                .netShareOfGross(Numbers.ratio(net, gross))
                .kilosPerPackage(Numbers.ratio(gross, item.packages()))
                .kilosPerPackageLow(Tables.number(usual, "low_kg"))
                .kilosPerPackageHigh(Tables.number(usual, "high_kg"));
    }
}
