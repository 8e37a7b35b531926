package io.tidewaiter.benchmarks.workload;

import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.ShipmentBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Makes consignments as a whole. */
record ShipmentMaker(Draw draw) {

    Shipment make() {
        BigDecimal gross = draw.number(Fields.GROSS_MASS);
        BigDecimal value = draw.number(Fields.CUSTOMS_VALUE);
        int packages = draw.whole(Fields.PACKAGES);
        return ShipmentBuilder.builder()
                .number(1)
                .mode(draw.text(Fields.MODE))
                .direction(draw.text(Fields.DIRECTION))
                .hoursBeforeLoading(draw.number(Fields.HOURS))
                .packages(packages)
                .grossMassKg(gross)
                .kilosPerPackage(gross.divide(BigDecimal.valueOf(packages), 4, RoundingMode.HALF_UP))
                .customsValue(value)
                .valueCurrency(draw.text(Fields.CURRENCY))
                .freightPayment(draw.text(Fields.FREIGHT))
                .paymentMeans(draw.text(Fields.PAYMENT))
                .incoterm(draw.text(Fields.INCOTERM))
                .relatedParties(draw.truth(Fields.RELATED))
                .invoiceNumber("INV-2026-" + draw.random().nextInt(1_000_000))
                .invoiceUsedBefore(true)
                .invoiceUsedOn(draw.day(Fields.USED_ON))
                .preferenceClaimed(draw.truth(Fields.ANNOUNCED_PREFERENCE))
                .billSwitched(draw.truth(Fields.BILL_SWITCHED))
                .consigneeToOrder(draw.truth(Fields.TO_ORDER))
                .notifyKind("TRADER")
                .pairShipments(draw.random().nextInt(40))
                .consignorShipments(draw.random().nextInt(400))
                .consigneeShipments(draw.random().nextInt(400))
                .vesselName("EXAMPLE STAR")
                .build();
    }
}
