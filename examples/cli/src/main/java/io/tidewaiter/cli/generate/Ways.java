package io.tidewaiter.cli.generate;

import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.FreeZone;
import io.tidewaiter.model.Route;
import io.tidewaiter.model.UnLocode;
import java.util.List;

/** Routes as they usually are: from the port of loading over the hubs of the line to the port of discharge. */
final class Ways {

    private Ways() {}

    static Route of(Scene scene) {
        var trade = scene.trade();
        var loading = new UnLocode(trade.lane().loading());
        return new Route(
                new CountryCode(trade.lane().country()),
                loading,
                loading,
                trade.route().stream().map(UnLocode::new).toList(),
                scene.discharge(),
                new UnLocode(trade.delivery()),
                List.<FreeZone>of(),
                null,
                scene.loadedAt(),
                scene.ship().arrivesAt());
    }
}
