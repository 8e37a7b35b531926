package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.FactKind;
import io.tidewaiter.benchmarks.workload.Field;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.facts.Route;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.Vocabulary;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Functions that read a field directly, for engines that want one instead of reflection. */
final class FieldReaders {

    private static final Map<String, Function<Shipment, @Nullable Object>> SHIPMENT = Map.ofEntries(
            Map.entry("mode", Shipment::mode),
            Map.entry("direction", Shipment::direction),
            Map.entry("incoterm", Shipment::incoterm),
            Map.entry("valueCurrency", Shipment::valueCurrency),
            Map.entry("freightPayment", Shipment::freightPayment),
            Map.entry("paymentMeans", Shipment::paymentMeans),
            Map.entry("relatedParties", Shipment::relatedParties),
            Map.entry("preferenceClaimed", Shipment::preferenceClaimed),
            Map.entry("billSwitched", Shipment::billSwitched),
            Map.entry("consigneeToOrder", Shipment::consigneeToOrder),
            Map.entry("hoursBeforeLoading", Shipment::hoursBeforeLoading),
            Map.entry("customsValue", Shipment::customsValue),
            Map.entry("grossMassKg", Shipment::grossMassKg),
            Map.entry("packages", Shipment::packages),
            Map.entry("invoiceUsedOn", Shipment::invoiceUsedOn));

    private static final Map<String, Function<Route, @Nullable Object>> ROUTE = Map.of(
            "exportCountry", Route::exportCountry,
            "loadingPort", Route::loadingPort,
            "dischargePort", Route::dischargePort,
            "deliveryPlace", Route::deliveryPlace,
            "usual", Route::usual,
            "directKm", Route::directKm,
            "detour", Route::detour);

    private static final Map<String, Function<GoodsLine, @Nullable Object>> GOODS_LINE = Map.ofEntries(
            Map.entry("hs6", GoodsLine::hs6),
            Map.entry("hs2", GoodsLine::hs2),
            Map.entry("origin", GoodsLine::origin),
            Map.entry("valueCurrency", GoodsLine::valueCurrency),
            Map.entry("packageType", GoodsLine::packageType),
            Map.entry("descriptionVague", GoodsLine::descriptionVague),
            Map.entry("preferenceClaimed", GoodsLine::preferenceClaimed),
            Map.entry("inConsignorBusiness", GoodsLine::inConsignorBusiness),
            Map.entry("netMassKg", GoodsLine::netMassKg),
            Map.entry("value", GoodsLine::value),
            Map.entry("valueToBandLow", GoodsLine::valueToBandLow),
            Map.entry("quantity", GoodsLine::quantity));

    private FieldReaders() {}

    /** Reads a field of a fact of its kind. */
    static Function<Fact, @Nullable Object> of(Field field) {
        return switch (field.kind()) {
            case SHIPMENT -> reader(SHIPMENT, Shipment.class, field);
            case ROUTE -> reader(ROUTE, Route.class, field);
            case GOODS_LINE -> reader(GOODS_LINE, GoodsLine.class, field);
        };
    }

    /** The Java type of a field. */
    static Class<?> type(Field field) {
        return Vocabulary.word(field.kind().type(), field.name()).orElseThrow().type();
    }

    /** Reads a field as seen from a fact: its own, or that of its shipment. */
    static Function<Fact, @Nullable Object> from(FactKind kind, Field field) {
        Function<Fact, @Nullable Object> reader = of(field);
        if (field.kind() == kind) {
            return reader;
        }
        return fact -> {
            Shipment shipment = (Shipment) fact.root();
            return shipment == null ? null : reader.apply(shipment);
        };
    }

    private static <F extends Fact> Function<Fact, @Nullable Object> reader(
            Map<String, Function<F, @Nullable Object>> readers, Class<F> kind, Field field) {
        Function<F, @Nullable Object> reader = readers.get(field.name());
        if (reader == null) {
            throw new IllegalArgumentException(
                    "No reader for " + kind.getSimpleName() + "." + field.name() + ". Add one.");
        }
        return fact -> reader.apply(kind.cast(fact));
    }
}
