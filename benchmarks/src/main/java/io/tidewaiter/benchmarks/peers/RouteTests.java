package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.facts.Route;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Comparisons of the fields of a route, as one would write them by hand. */
final class RouteTests implements HandTests<Route> {

    @Override
    public Predicate<Route> equal(String field, String value) {
        return switch (field) {
            case "exportCountry" -> r -> value.equals(r.exportCountry());
            case "loadingPort" -> r -> value.equals(r.loadingPort());
            case "dischargePort" -> r -> value.equals(r.dischargePort());
            case "deliveryPlace" -> r -> value.equals(r.deliveryPlace());
            default -> throw HandTests.noField(field);
        };
    }

    @Override
    public Predicate<Route> oneOf(String field, Set<String> values) {
        return switch (field) {
            case "exportCountry" -> r -> r.exportCountry() != null && values.contains(r.exportCountry());
            case "loadingPort" -> r -> r.loadingPort() != null && values.contains(r.loadingPort());
            case "dischargePort" -> r -> r.dischargePort() != null && values.contains(r.dischargePort());
            case "deliveryPlace" -> r -> r.deliveryPlace() != null && values.contains(r.deliveryPlace());
            default -> throw HandTests.noField(field);
        };
    }

    @Override
    public Predicate<Route> truth(String field, Boolean value) {
        if (!field.equals("usual")) {
            throw HandTests.noField(field);
        }
        return r -> value.equals(r.usual());
    }

    @Override
    public Predicate<Route> range(String field, HandRange range) {
        return switch (field) {
            case "directKm" -> r -> range.holds(r.directKm());
            case "detour" -> r -> range.holds(r.detour());
            default -> throw HandTests.noField(field);
        };
    }

    @Override
    public Predicate<Route> since(String field, LocalDate day) {
        throw HandTests.noField(field);
    }

    @Override
    public Function<Route, @Nullable String> key(String field) {
        return switch (field) {
            case "exportCountry" -> Route::exportCountry;
            case "loadingPort" -> Route::loadingPort;
            case "dischargePort" -> Route::dischargePort;
            case "deliveryPlace" -> Route::deliveryPlace;
            default -> throw HandTests.noField(field);
        };
    }
}
