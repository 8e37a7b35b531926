package io.tidewaiter.benchmarks;

import io.tidewaiter.RiskProfiler;
import io.tidewaiter.catalog.Catalogue;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.intake.ConsignmentReader;
import io.tidewaiter.intake.InputOptions;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.pack.Profile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The day at the port, with a profiler that has the whole catalogue.
 *
 * @param profiler the packs and tables that ship
 * @param consignments in the order of the file
 * @param sheets their facts
 */
record PortDayData(RiskProfiler profiler, List<Consignment> consignments, List<FactSheet> sheets) {

    static RiskProfiler catalogue() {
        return RiskProfiler.builder()
                .packs(Catalogue.packs(Profile.CARGO))
                .tables(Catalogue.tables())
                .build();
    }

    static PortDayData read(Path file) {
        RiskProfiler profiler = catalogue();
        List<Consignment> consignments = new ArrayList<>();
        try (ConsignmentReader reader = ConsignmentReader.open(file, InputOptions.defaults())) {
            reader.forEachRemaining(intake -> {
                if (intake instanceof Intake.Read read) {
                    consignments.add(read.consignment());
                }
            });
        }
        List<FactSheet> sheets = consignments.stream()
                .map(one -> profiler.facts(one, Objects.requireNonNull(one.lodgedAt())))
                .toList();
        return new PortDayData(profiler, List.copyOf(consignments), sheets);
    }

    int size() {
        return consignments.size();
    }

    Consignment consignment(int index) {
        return consignments.get(index);
    }

    FactSheet sheet(int index) {
        return sheets.get(index);
    }
}
