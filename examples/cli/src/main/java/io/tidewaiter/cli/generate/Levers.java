package io.tidewaiter.cli.generate;

import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.ExportRecord;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.RoadVehicleBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Figures of a case that depend on the papers it is made from. */
final class Levers {

    private Levers() {}

    static Consignment pull(SiteCase one, Consignment papers, Chance chance) {
        Consignment pulled = papers;
        var over = one.overKg();
        if (over != null) {
            pulled = heavier(pulled, (int) chance.within(over));
        }
        var times = one.exportTimes();
        return times == null ? pulled : exported(pulled, chance.within(times));
    }

    private static Consignment heavier(Consignment papers, int kilograms) {
        var vehicle = Objects.requireNonNull(papers.roadVehicle());
        var weighed = Objects.requireNonNull(vehicle.weighedMass()).kilograms().add(BigDecimal.valueOf(kilograms));
        return ConsignmentBuilder.builder(papers)
                .roadVehicle(RoadVehicleBuilder.builder(vehicle)
                        .weighedMass(new Mass(weighed))
                        .build())
                .build();
    }

    private static Consignment exported(Consignment papers, double times) {
        var declared = Objects.requireNonNull(
                        Objects.requireNonNull(papers.valuation()).customsValue())
                .amount();
        CountryCode country = Objects.requireNonNull(papers.route()).exportCountry();
        var record = new ExportRecord(
                country, Charges.euros(Load.money(declared.doubleValue() * times)), papers.grossMass());
        return Edit.history(papers, history -> history.exportRecords(List.of(record)));
    }
}
