package io.tidewaiter.cli.generate;

import io.tidewaiter.model.Release;
import io.tidewaiter.model.ReleaseBuilder;
import java.time.Duration;

/** Releases that are not the usual ones. */
final class Releases {

    private Releases() {}

    /** The release reference was looked up often, and somebody else came, sooner than usual. */
    static Release takenOver(Scene scene) {
        var chance = scene.chance();
        return of(scene, chance.between(28, 60), Names.company(Names.word(chance), "Cargo", home(scene)), 4);
    }

    /** The nominated haulier was busy and sent a partner. */
    static Release subcontracted(Scene scene) {
        var chance = scene.chance();
        return of(scene, chance.between(2, 5), Names.company(Names.word(chance), "Trans", home(scene)), 40);
    }

    private static Release of(Scene scene, int views, String pickupHaulier, int hours) {
        return ReleaseBuilder.builder()
                .referenceViews(views)
                .nominatedHaulier(scene.trade().haulier())
                .pickupHaulier(pickupHaulier)
                .pickupAt(scene.ship().arrivesAt().plus(Duration.ofHours(hours)))
                .build();
    }

    private static String home(Scene scene) {
        return scene.trade().delivery().substring(0, 2);
    }
}
