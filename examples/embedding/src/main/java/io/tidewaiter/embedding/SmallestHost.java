package io.tidewaiter.embedding;

import io.tidewaiter.Assessment;
import io.tidewaiter.DecisionRecord;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.View;
import io.tidewaiter.Views;
import io.tidewaiter.catalog.Catalogue;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.EquipmentBuilder;
import io.tidewaiter.model.Seal;
import io.tidewaiter.model.SealMoment;
import io.tidewaiter.model.TransportMode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** The smallest application around the library: one consignment in, one explanation out. */
public final class SmallestHost {

    private SmallestHost() {}

    /** Prints the explanation. */
    public static void main(String[] args) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(explanation());
    }

    /** The lines between the markers stand in the README, and a test holds the two together. */
    static String explanation() {
        // readme: begin
        RiskProfiler profiler = RiskProfiler.builder() // build one, share it between threads
                .packs(Catalogue.pack("sea-container"))
                .tables(Catalogue.tables())
                .build();
        Consignment consignment = ConsignmentBuilder.builder()
                .reference("EXML26030422")
                .mode(TransportMode.SEA)
                .lodgedAt(Instant.parse("2026-03-04T10:00:00Z"))
                .equipment(List.of(EquipmentBuilder.builder()
                        .containerNumber("TEXU4172054")
                        .seals(List.of(
                                new Seal("EX204417", SealMoment.LOADING), new Seal("EX991803", SealMoment.DISCHARGE)))
                        .build()))
                .build();
        Assessment assessment = profiler.assess(consignment);
        String text = Views.render(DecisionRecord.of(assessment), View.TARGETER, "en");
        // readme: end
        return text;
    }
}
