package io.tidewaiter.cli.generate;

import io.tidewaiter.model.Mass;
import io.tidewaiter.model.UnLocode;
import java.time.Duration;
import java.time.Instant;

/**
 * What is settled about a consignment before its papers are written.
 *
 * @param index number of the consignment in the day, from 0
 * @param trade business it belongs to
 * @param ship ship that brings it
 * @param load what is in it
 * @param loadedAt on board at the port of loading
 * @param chance stream of this consignment
 */
record Scene(long index, Trade trade, Ship ship, Load load, Instant loadedAt, Chance chance) {

    static Scene set(long index, Trade trade, World world, Chance chance) {
        var ship = world.ship(trade.port(), chance);
        long hours = Math.round(chance.within(trade.lane().days()) * 24);
        return new Scene(
                index,
                trade,
                ship,
                Load.of(trade.goods(), chance),
                ship.arrivesAt().minus(Duration.ofHours(hours)),
                chance);
    }

    UnLocode discharge() {
        return new UnLocode(trade.port().discharge());
    }

    /** The loading, so many hours later. */
    Instant hoursAfterLoading(int hours) {
        return loadedAt.plus(Duration.ofHours(hours));
    }

    static Mass kilograms(long kilograms) {
        return Mass.ofKilograms(kilograms);
    }
}
