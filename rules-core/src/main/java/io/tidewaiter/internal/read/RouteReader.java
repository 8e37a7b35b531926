package io.tidewaiter.internal.read;

import io.tidewaiter.facts.Route;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class RouteReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        Route one = (Route) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.exportCountry();
            case 2 -> one.loadingPort();
            case 3 -> one.dischargePort();
            case 4 -> one.deliveryPlace();
            case 5 -> one.transhipmentPorts();
            case 6 -> one.transhipments();
            case 7 -> one.firstTranshipment();
            case 8 -> one.lastTranshipment();
            case 9 -> one.directKm();
            case 10 -> one.routeKm();
            case 11 -> one.detour();
            case 12 -> one.usual();
            case 13 -> one.disruption();
            case 14 -> one.freeZones();
            case 15 -> one.freeZone();
            case 16 -> one.consignorChangedInFreeZone();
            case 17 -> one.throughFreeZone();
            case 18 -> one.shipment();
            default -> throw noSuchField("Route", field);
        };
    }
}
