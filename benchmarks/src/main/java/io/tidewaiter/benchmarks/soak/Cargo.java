package io.tidewaiter.benchmarks.soak;

import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.EquipmentBuilder;
import io.tidewaiter.model.GoodsItemBuilder;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.TransportMode;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/**
 * One record of the stream: everything about it follows from its number, so that anybody can tell what must come out.
 *
 * @param number number of the record, from 1
 * @param grossMass kg; unknown in every seventh record
 * @param tareMass of its container, kg
 * @param full whether the container is declared full
 * @param itemMass gross mass of its goods item, kg
 * @param dated whether it says when it was lodged; every hundredth does not
 */
record Cargo(long number, OptionalInt grossMass, int tareMass, boolean full, int itemMass, boolean dated) {

    static final Instant LODGED = Instant.parse("2026-03-04T10:00:00Z");

    static Cargo of(long number) {
        return new Cargo(
                number,
                number % 7 == 0 ? OptionalInt.empty() : OptionalInt.of(10_000 + (int) (number * 37 % 100) * 100),
                2_000 + (int) (number * 53 % 40) * 100,
                number % 3 != 0,
                1_500 + (int) (number * 29 % 50) * 100,
                number % 100 != 0);
    }

    String reference() {
        return "SOAK-" + number;
    }

    Consignment consignment() {
        return ConsignmentBuilder.builder()
                .reference(reference())
                .mode(TransportMode.SEA)
                .lodgedAt(dated ? LODGED.plusSeconds(number % 86_400) : null)
                .grossMass(grossMass.isPresent() ? Mass.ofKilograms(grossMass.getAsInt()) : null)
                .equipment(List.of(EquipmentBuilder.builder()
                        .containerNumber("CSQU3054383")
                        .full(full)
                        .tareMass(Mass.ofKilograms(tareMass))
                        .build()))
                .goods(List.of(GoodsItemBuilder.builder()
                        .grossMass(Mass.ofKilograms(itemMass))
                        .build()))
                .build();
    }
}
