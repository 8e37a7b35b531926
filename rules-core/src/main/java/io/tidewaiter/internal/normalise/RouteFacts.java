package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Route;
import io.tidewaiter.facts.RouteBuilder;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.model.FreeZone;
import io.tidewaiter.model.UnLocode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives the facts of the route. */
final class RouteFacts {

    private static final int MOST_KEPT = 10;

    private final Source source;
    private final Shipment shipment;

    RouteFacts(Source source, Shipment shipment) {
        this.source = source;
        this.shipment = shipment;
    }

    Route derive(int number, io.tidewaiter.model.Route route) {
        List<String> hubs = codes(route.transhipments());
        RouteBuilder builder = RouteBuilder.builder()
                .number(number)
                .exportCountry(Maybe.text(route.exportCountry()))
                .loadingPort(Maybe.text(route.loading()))
                .dischargePort(Maybe.text(route.discharge()))
                .deliveryPlace(Maybe.text(route.delivery()))
                .transhipmentPorts(hubs)
                .transhipments(Maybe.get(hubs, List::size))
                .firstTranshipment(Maybe.get(hubs, list -> list.isEmpty() ? null : list.get(0)))
                .lastTranshipment(Maybe.get(hubs, list -> list.isEmpty() ? null : list.get(list.size() - 1)))
                .shipment(shipment);
        distances(builder, route, hubs);
        freeZones(builder, route.freeZones());
        return builder.build();
    }

    private static @Nullable List<String> codes(@Nullable List<UnLocode> places) {
        if (places == null || places.isEmpty()) {
            return places == null ? null : List.of();
        }
        List<String> codes = new ArrayList<>(places.size());
        for (UnLocode place : places) {
            codes.add(place.code());
        }
        return List.copyOf(codes);
    }

    private void distances(RouteBuilder builder, io.tidewaiter.model.Route route, @Nullable List<String> hubs) {
        String loading = Maybe.text(route.loading());
        String discharge = Maybe.text(route.discharge());
        if (loading == null || discharge == null) {
            return;
        }
        if (hubs == null) {
            builder.directKm(new Distances(source.tables()).kilometres(List.of(loading, discharge)));
            return;
        }
        WayFacts way = way(along(loading, hubs, discharge));
        builder.directKm(way.directKm())
                .routeKm(way.routeKm())
                .disruption(way.disruption())
                .detour(way.detour())
                .usual(way.usual().orNull());
    }

    /** A way with very many ports is a mistake or an attack, and not kept. */
    private WayFacts way(List<String> ports) {
        return ports.size() > MOST_KEPT
                ? WayFacts.of(ports, source.tables())
                : source.knowledge().ways().of(ports, source.tables());
    }

    private static List<String> along(String loading, List<String> hubs, String discharge) {
        List<String> ports = new ArrayList<>(hubs.size() + 2);
        ports.add(loading);
        ports.addAll(hubs);
        ports.add(discharge);
        return List.copyOf(ports);
    }

    private static void freeZones(RouteBuilder builder, @Nullable List<FreeZone> zones) {
        if (zones == null) {
            return;
        }
        if (zones.isEmpty()) {
            builder.consignorChangedInFreeZone(false).freeZones(List.of()).throughFreeZone(false);
            return;
        }
        builder.throughFreeZone(true);
        builder.consignorChangedInFreeZone(
                Truth.any(zones, zone -> Truth.of(zone.consignorChanged())).orNull());
        builder.freeZone(firstWithChange(zones));
        if (zones.stream().allMatch(zone -> zone.name() != null)) {
            builder.freeZones(zones.stream().map(FreeZone::name).toList());
        }
    }

    /** A zone in which the change is unknown hides which zone was first. */
    private static @Nullable String firstWithChange(List<FreeZone> zones) {
        for (FreeZone zone : zones) {
            Truth changed = Truth.of(zone.consignorChanged());
            if (changed != Truth.FALSE) {
                return changed == Truth.TRUE ? zone.name() : null;
            }
        }
        return null;
    }
}
