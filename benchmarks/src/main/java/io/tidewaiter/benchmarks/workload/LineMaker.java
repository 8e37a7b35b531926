package io.tidewaiter.benchmarks.workload;

import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.facts.GoodsLineBuilder;
import io.tidewaiter.facts.Shipment;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Makes lines of goods. */
record LineMaker(Draw draw, Shipment shipment) {

    GoodsLine make(int number) {
        String hs6 = draw.text(Fields.HS6);
        BigDecimal net = draw.number(Fields.NET_MASS);
        BigDecimal value = draw.number(Fields.VALUE);
        return GoodsLineBuilder.builder()
                .number(number)
                .hs2(hs6.substring(0, 2))
                .hs4(hs6.substring(0, 4))
                .hs6(hs6)
                .hsExists(true)
                .description("Goods of subheading " + hs6)
                .descriptionVague(draw.truth(Fields.VAGUE))
                .quantity(draw.number(Fields.QUANTITY))
                .unit("KGM")
                .packages(1 + draw.random().nextInt(900))
                .packageType(draw.text(Fields.PACKAGE_TYPE))
                .grossMassKg(net.multiply(new BigDecimal("1.08")).setScale(2, RoundingMode.HALF_UP))
                .netMassKg(net)
                .value(value)
                .valueCurrency(draw.text(Fields.LINE_CURRENCY))
                .valuePerKilo(value.divide(net, 4, RoundingMode.HALF_UP))
                .valueToBandLow(draw.number(Fields.TO_BAND_LOW))
                .origin(draw.text(Fields.ORIGIN))
                .inConsignorBusiness(draw.truth(Fields.IN_BUSINESS))
                .preferenceClaimed(draw.truth(Fields.LINE_PREFERENCE))
                .shipment(shipment)
                .build();
    }
}
