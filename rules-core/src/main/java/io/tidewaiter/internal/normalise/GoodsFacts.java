package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.facts.GoodsLineBuilder;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.model.GoodsItem;
import io.tidewaiter.model.Money;
import java.math.BigDecimal;

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
        Ware ware = Ware.of(item, source);
        classification(builder, ware);
        masses(builder, ware);
        new ItemValueFacts(source).fill(builder, ware);
        new SubstanceFacts(source).fill(builder, ware);
        new GoodsNumberFacts(source).fill(builder, item);
        new GoodsPaperFacts(source).fill(builder, ware);
        new GoodsTradeFacts(source).fill(builder, ware);
        new RedListFacts(source).fill(builder, ware);
        new BrandFacts(source).fill(builder, ware);
        builder.overAllowance(new Allowances(source.tables()).exceededBy(ware).orNull());
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

    private void classification(GoodsLineBuilder builder, Ware ware) {
        CodeFacts code = ware.code();
        builder.hs2(code.chapter())
                .hs4(code.heading())
                .hs6(code.subheading())
                .hsExists(code.exists().orNull())
                .needsCooling(code.needsCooling().orNull())
                .descriptionVague(source.knowledge()
                        .stopWords()
                        .vague(ware.description(), source.tables())
                        .orNull())
                .inConsignorBusiness(
                        Parties.inConsignorBusiness(source.consignment().parties(), code.chapter())
                                .orNull());
    }

    private void masses(GoodsLineBuilder builder, Ware ware) {
        GoodsItem item = ware.item();
        BigDecimal gross = Numbers.kilograms(item.grossMass());
        BigDecimal net = Numbers.kilograms(item.netMass());
        Row usual = source.tables().find(KnownTable.PACKAGE_MASSES, ware.code().heading(), item.packageType());
        builder.grossMassKg(gross)
                .netMassKg(net)
                .netShareOfGross(Numbers.ratio(net, gross))
                .kilosPerPackage(Numbers.ratio(gross, item.packages()))
                .kilosPerPackageLow(Tables.number(usual, "low_kg"))
                .kilosPerPackageHigh(Tables.number(usual, "high_kg"));
    }
}
