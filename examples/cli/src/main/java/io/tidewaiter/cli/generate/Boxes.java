package io.tidewaiter.cli.generate;

import io.tidewaiter.model.Equipment;
import io.tidewaiter.model.EquipmentBuilder;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.Release;
import io.tidewaiter.model.ReleaseBuilder;
import io.tidewaiter.model.Seal;
import io.tidewaiter.model.SealMoment;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Containers as they usually are: the right type, sealed, weighed, a few things not reported. */
final class Boxes {

    /** Usual mass of an empty container by type, kg. */
    private static final Map<String, Range> TARES =
            Map.of("22G1", new Range(2180, 2330), "45G1", new Range(3750, 3940), "45R1", new Range(4420, 4680));

    private Boxes() {}

    static List<Equipment> of(Scene scene) {
        return IntStream.range(0, scene.load().containers())
                .mapToObj(i -> box(scene, i))
                .toList();
    }

    private static Equipment box(Scene scene, int position) {
        var chance = scene.chance();
        var goods = scene.trade().goods();
        String isoType = goods.isoTypes().pick(chance);
        long tare = Math.round(chance.within(Objects.requireNonNull(TARES.get(isoType))) / 10) * 10;
        int cargo = scene.load().kilogramsEach();
        var builder = EquipmentBuilder.builder()
                .containerNumber(Numbers.container(scene.index(), position))
                .isoType(isoType)
                .shipperOwned(chance.happens(0.01))
                .full(true)
                .tareMass(Mass.ofKilograms(tare))
                .verifiedGrossMass(chance.unless(0.06, weighed(tare + cargo, chance)))
                .cargoMass(Mass.ofKilograms(cargo))
                .seals(chance.unless(0.03, seals(chance)))
                .release(chance.unless(0.1, release(scene)));
        if (goods.cooled()) {
            builder.setTemperature(goods.temperature()).poweredOn(chance.unless(0.05, true));
        }
        return builder.build();
    }

    /** A weighbridge is right within half a per cent and shows steps of 20 kg. */
    private static Mass weighed(long kilograms, Chance chance) {
        return Mass.ofKilograms(Math.round(kilograms * (1 + chance.noise(0.005)) / 20) * 20);
    }

    private static List<Seal> seals(Chance chance) {
        String number = Numbers.seal(chance);
        return Stream.of(SealMoment.LOADING, SealMoment.DISCHARGE)
                .filter(moment -> moment == SealMoment.LOADING || chance.happens(0.6))
                .map(moment -> new Seal(number, moment))
                .toList();
    }

    private static Release release(Scene scene) {
        var chance = scene.chance();
        String haulier = scene.trade().haulier();
        @Nullable String pickedUpBy = chance.unless(0.3, haulier);
        return ReleaseBuilder.builder()
                .referenceViews(chance.between(1, 6))
                .nominatedHaulier(haulier)
                .pickupHaulier(pickedUpBy)
                .pickupAt(
                        pickedUpBy == null
                                ? null
                                : scene.ship().arrivesAt().plus(Duration.ofHours(chance.between(20, 90))))
                .build();
    }
}
