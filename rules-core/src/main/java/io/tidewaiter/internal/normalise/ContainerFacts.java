package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Container;
import io.tidewaiter.facts.ContainerBuilder;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.model.Equipment;
import io.tidewaiter.model.Release;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives the facts of one container. */
final class ContainerFacts {

    private static final BigDecimal LEAST_TOLERANCE_KG = BigDecimal.valueOf(500);
    private static final BigDecimal TOLERANCE_SHARE = new BigDecimal("0.03");

    private final Source source;
    private final Shipment shipment;
    private final PrefixFacts prefixes;
    private final Truth cargoNeedsCooling;

    ContainerFacts(Source source, Shipment shipment) {
        this.source = source;
        this.shipment = shipment;
        this.prefixes = new PrefixFacts(source);
        this.cargoNeedsCooling = Truth.anyOf(
                source.consignment().goods(), item -> source.code(item.hsCode()).needsCooling());
    }

    Container derive(int number, Equipment equipment) {
        ContainerBuilder builder = ContainerBuilder.builder()
                .number(number)
                .shipment(shipment)
                .shipperOwned(equipment.shipperOwned())
                .full(equipment.full());
        prefixes.fill(builder, ContainerNumberFacts.fill(builder, equipment.containerNumber()));
        type(builder, equipment.isoType());
        masses(builder, equipment);
        cooling(builder, equipment);
        release(builder, equipment.release());
        new SealFacts(source).fill(builder, equipment);
        new ContainerMoveFacts(source).fill(builder, equipment);
        return builder.build();
    }

    private void type(ContainerBuilder builder, @Nullable String isoType) {
        String code = ContainerTypes.compact(isoType);
        builder.isoType(isoType)
                .refrigerated(ContainerTypes.refrigerated(code).orNull())
                .maxGrossMassKg(Tables.number(source.tables().find(KnownTable.CONTAINER_TYPES, code), "max_gross_kg"));
    }

    private void masses(ContainerBuilder builder, Equipment equipment) {
        BigDecimal tare = Numbers.kilograms(equipment.tareMass());
        BigDecimal verified = Numbers.kilograms(equipment.verifiedGrossMass());
        BigDecimal cargo = cargoMass(equipment);
        BigDecimal declared = Numbers.plus(tare, cargo);
        builder.tareMassKg(tare)
                .verifiedGrossMassKg(verified)
                .cargoMassKg(cargo)
                .declaredMassKg(declared)
                .massDifferenceKg(Numbers.absolute(Numbers.minus(verified, declared)))
                .massToleranceKg(tolerance(verified));
    }

    /** With one container, the mass of the consignment is that of its cargo, and a figure of the container's own is not looked at. */
    private @Nullable BigDecimal cargoMass(Equipment equipment) {
        List<Equipment> all = source.consignment().equipment();
        boolean alone = all != null && all.size() == 1;
        return Numbers.kilograms(alone ? source.consignment().grossMass() : equipment.cargoMass());
    }

    private static @Nullable BigDecimal tolerance(@Nullable BigDecimal verified) {
        return verified == null
                ? null
                : Numbers.of(verified.multiply(TOLERANCE_SHARE).max(LEAST_TOLERANCE_KG));
    }

    private void cooling(ContainerBuilder builder, Equipment equipment) {
        builder.setTemperatureC(Numbers.of(equipment.setTemperature()))
                .poweredOn(equipment.poweredOn())
                .cargoNeedsCooling(cargoNeedsCooling.orNull());
    }

    private static void release(ContainerBuilder builder, @Nullable Release release) {
        builder.releaseViews(Maybe.get(release, Release::referenceViews))
                .nominatedHaulier(Maybe.get(release, Release::nominatedHaulier))
                .pickupHaulier(Maybe.get(release, Release::pickupHaulier));
    }
}
