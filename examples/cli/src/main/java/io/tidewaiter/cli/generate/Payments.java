package io.tidewaiter.cli.generate;

import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.FreightPayment;
import io.tidewaiter.model.PaymentMeans;
import java.util.Objects;

/** Values and payments that are not the usual ones. */
final class Payments {

    private Payments() {}

    /** The freight was paid in advance, in cash. */
    static Consignment cash(Consignment papers) {
        return Edit.valuation(
                papers, value -> value.freightPayment(FreightPayment.PREPAID).paymentMeans(PaymentMeans.CASH));
    }

    /** Another price is declared for the goods, EUR; freight and insurance stay. */
    static Consignment declared(Consignment papers, double price) {
        var goods = Objects.requireNonNull(papers.goods()).get(0);
        double before = Objects.requireNonNull(goods.value()).amount().doubleValue();
        double customs = Objects.requireNonNull(
                        Objects.requireNonNull(papers.valuation()).customsValue())
                .amount()
                .doubleValue();
        var money = Charges.euros(Load.money(price));
        var item = Edit.goods(papers, line -> line.value(money));
        return Edit.valuation(item, value -> value.customsValue(Charges.euros(Load.money(customs - before + price))));
    }
}
