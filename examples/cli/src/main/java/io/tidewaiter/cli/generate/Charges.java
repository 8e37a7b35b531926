package io.tidewaiter.cli.generate;

import io.tidewaiter.model.FreightPayment;
import io.tidewaiter.model.Money;
import io.tidewaiter.model.PaymentMeans;
import io.tidewaiter.model.Valuation;
import io.tidewaiter.model.ValuationBuilder;
import java.math.BigDecimal;
import java.util.List;

/** Values and charges as they usually are: EUR, freight by distance, insurance where the terms ask for it. */
final class Charges {

    static final String CURRENCY = "EUR";

    /** Two of the three place the freight on the seller. */
    private static final List<String> TERMS = List.of("FOB", "FOB", "CIF", "CFR");

    private Charges() {}

    static Valuation of(Scene scene) {
        var chance = scene.chance();
        String terms = chance.one(TERMS);
        BigDecimal goods = scene.load().value();
        BigDecimal freight = freight(scene);
        BigDecimal insurance = Load.money(goods.doubleValue() * (0.002 + chance.noise(0.001)));
        boolean included = !terms.equals("FOB");
        return ValuationBuilder.builder()
                .customsValue(euros(included ? goods : goods.add(freight).add(insurance)))
                .freight(chance.unless(0.04, euros(freight)))
                .insurance(terms.equals("CFR") ? null : euros(insurance))
                .incoterm(terms)
                .invoiceNumber("INV-" + chance.digits(7))
                .invoiceCurrency(chance.happens(0.6) ? "USD" : CURRENCY)
                .freightPayment(included ? FreightPayment.PREPAID : FreightPayment.COLLECT)
                .paymentMeans(chance.unless(0.08, means(chance)))
                .relatedParties(chance.unless(0.05, chance.happens(0.06)))
                .build();
    }

    private static PaymentMeans means(Chance chance) {
        if (chance.happens(0.005)) {
            return PaymentMeans.CASH;
        }
        return chance.happens(0.75) ? PaymentMeans.TRANSFER : PaymentMeans.ACCOUNT;
    }

    static Money euros(BigDecimal amount) {
        return new Money(amount, CURRENCY);
    }

    /** By the day at sea; a small container costs less, a refrigerated one more. */
    private static BigDecimal freight(Scene scene) {
        var goods = scene.trade().goods();
        double days = scene.trade().lane().days().low();
        double each = goods.cooled() ? 2_000 + 90 * days : 700 + 55 * days;
        return Load.money(scene.load().containers() * each * (1 + scene.chance().noise(0.15)));
    }
}
