package io.tidewaiter.internal.read;

import io.tidewaiter.facts.Shipment;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class ShipmentReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        Shipment one = (Shipment) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.mode();
            case 2 -> one.direction();
            case 3 -> one.hoursBeforeLoading();
            case 4 -> one.hoursBeforeArrival();
            case 5 -> one.packages();
            case 6 -> one.grossMassKg();
            case 7 -> one.netMassKg();
            case 8 -> one.netShareOfGross();
            case 9 -> one.kilosPerPackage();
            case 10 -> one.customsValue();
            case 11 -> one.valueCurrency();
            case 12 -> one.valueToUpperQuartile();
            case 13 -> one.thresholdName();
            case 14 -> one.threshold();
            case 15 -> one.shareOfThreshold();
            case 16 -> one.freightPayment();
            case 17 -> one.paymentMeans();
            case 18 -> one.freightShareOfValue();
            case 19 -> one.usualFreightShare();
            case 20 -> one.freightToUsual();
            case 21 -> one.insuranceAmount();
            case 22 -> one.incoterm();
            case 23 -> one.relatedParties();
            case 24 -> one.invoiceNumber();
            case 25 -> one.invoiceCurrency();
            case 26 -> one.invoiceCurrencyForeign();
            case 27 -> one.invoiceUsedBefore();
            case 28 -> one.invoiceUsedOn();
            case 29 -> one.invoiceUsedIn();
            case 30 -> one.valueToExportValue();
            case 31 -> one.exportValue();
            case 32 -> one.preferenceClaimed();
            case 33 -> one.directTransportProof();
            case 34 -> one.billSwitched();
            case 35 -> one.consigneeToOrder();
            case 36 -> one.notifyKind();
            case 37 -> one.pairShipments();
            case 38 -> one.pairShipmentsLastYear();
            case 39 -> one.consignorShipments();
            case 40 -> one.consigneeShipments();
            case 41 -> one.consigneeInspections();
            case 42 -> one.consigneeFindings();
            case 43 -> one.vesselName();
            case 44 -> one.vesselImo();
            case 45 -> one.vesselImoValid();
            case 46 -> one.vesselImoExpected();
            case 47 -> one.scanImage();
            case 48 -> one.scanClear();
            case 49 -> one.securityStatus();
            default -> throw noSuchField("Shipment", field);
        };
    }
}
