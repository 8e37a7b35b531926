package io.tidewaiter.cli.generate;

import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.Direction;
import io.tidewaiter.model.EquipmentBuilder;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.TransportDocumentBuilder;
import java.util.List;
import java.util.Objects;

/** Empty containers that a line moves to where they are needed. */
final class Empties {

    private static final Mass NOTHING = Mass.ofKilograms(0);

    private Empties() {}

    /** The papers of one empty, unsealed container that weighs what it should. */
    static Consignment of(Consignment papers) {
        var box = EquipmentBuilder.builder(Edit.firstBox(papers))
                .full(false)
                .cargoMass(NOTHING)
                .verifiedGrossMass(Edit.firstBox(papers).tareMass())
                .seals(List.of())
                .build();
        var bill = Objects.requireNonNull(papers.transportDocuments()).get(0);
        return ConsignmentBuilder.builder(papers)
                .direction(Direction.IMPORT)
                .goods(List.of())
                .documents(List.of())
                .equipment(List.of(box))
                .transportDocuments(List.of(TransportDocumentBuilder.builder(bill)
                        .packages(0)
                        .grossMass(NOTHING)
                        .build()))
                .valuation(null)
                .amendments(List.of())
                .packages(0)
                .grossMass(NOTHING)
                .build();
    }
}
