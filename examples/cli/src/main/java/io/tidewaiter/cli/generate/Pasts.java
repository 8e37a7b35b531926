package io.tidewaiter.cli.generate;

import io.tidewaiter.model.ContainerMove;
import io.tidewaiter.model.ExportRecord;
import io.tidewaiter.model.History;
import io.tidewaiter.model.HistoryBuilder;
import io.tidewaiter.model.HsCode;
import io.tidewaiter.model.Money;
import io.tidewaiter.model.UnLocode;
import io.tidewaiter.model.UnitValueHistory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a host usually knows of earlier consignments: a lot about regular traders, sometimes nothing. */
final class Pasts {

    /** What a container may have carried out of the region before: timber, aluminium, furniture. */
    private static final List<String> EXPORTS = List.of("440710", "760120", "940350");

    private Pasts() {}

    static @Nullable History of(Scene scene) {
        var chance = scene.chance();
        if (chance.happens(0.1)) {
            return null;
        }
        var trade = scene.trade();
        int pair = trade.perYear() * trade.years() + (trade.perYear() == 0 ? 0 : chance.between(0, 5));
        int inspected = (int) Math.round(trade.perYear() * 2 * 0.05) + chance.between(0, 1);
        return HistoryBuilder.builder()
                .pairShipments(pair)
                .pairShipmentsLastYear(trade.perYear())
                .consignorShipments(pair + chance.between(0, 400))
                .consigneeShipments(trade.perYear() * 2 + chance.between(0, 60))
                .consigneeInspections(inspected)
                .consigneeFindings(inspected > 0 && chance.happens(0.04) ? 1 : 0)
                .containerMoves(chance.unless(0.3, moves(scene)))
                .sealSightings(chance.unless(0.2, List.of()))
                .invoiceUses(chance.unless(0.15, List.of()))
                .unitValues(chance.unless(0.5, List.of(unitValue(scene))))
                .exportRecords(chance.unless(0.85, List.of(exported(scene))))
                .build();
    }

    /** An earlier voyage of the container, over weeks before this one began. */
    private static List<ContainerMove> moves(Scene scene) {
        var chance = scene.chance();
        if (chance.happens(0.5)) {
            return List.of();
        }
        var end = scene.loadedAt().minus(Duration.ofDays(chance.between(12, 60)));
        return List.of(new ContainerMove(
                Numbers.container(scene.index(), 0),
                scene.discharge(),
                end.minus(Duration.ofDays(chance.between(2, 9))),
                end,
                true,
                new HsCode(chance.one(EXPORTS))));
    }

    private static UnitValueHistory unitValue(Scene scene) {
        var load = scene.load();
        double perKilo = load.value().doubleValue() / load.netKilograms();
        return new UnitValueHistory(
                new HsCode(scene.trade().goods().hs()),
                Charges.euros(Load.money(perKilo * (1 + scene.chance().noise(0.12)))),
                scene.chance().between(4, 30));
    }

    /** The country of export sees the same goods within a few per cent. */
    private static ExportRecord exported(Scene scene) {
        var route = Ways.of(scene);
        BigDecimal value = scene.load()
                .value()
                .multiply(BigDecimal.valueOf(100 + scene.chance().between(-4, 3), 2))
                .setScale(2, RoundingMode.HALF_UP);
        return new ExportRecord(
                route.exportCountry(),
                new Money(value, Charges.CURRENCY),
                Scene.kilograms(scene.load().kilograms()));
    }

    /** A place the container was in, for the cases. */
    static ContainerMove stay(String container, UnLocode place, Scene scene, int hoursAfterLoading) {
        var from = scene.hoursAfterLoading(hoursAfterLoading);
        return new ContainerMove(container, place, from, from.plus(Duration.ofDays(2)), true, null);
    }
}
