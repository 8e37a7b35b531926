package io.tidewaiter.cli.generate;

import io.tidewaiter.checks.CheckDigits;
import io.tidewaiter.model.BillType;
import io.tidewaiter.model.BorderPoint;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.Crossing;
import io.tidewaiter.model.Direction;
import io.tidewaiter.model.EquipmentBuilder;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.RoadVehicle;
import io.tidewaiter.model.SourceMessage;
import io.tidewaiter.model.TransitDocument;
import io.tidewaiter.model.TransitKind;
import io.tidewaiter.model.TransportDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Papers of ordinary lorries, vans and wagons that come over one crossing, recorded at the customs post of Niš. */
final class RoadPapers {

    private static final Choices DELIVERIES = Choices.of("RSBEG|RSBEG|RSINI|BASJJ|BABNX|HRZAG|HUBUD");
    private static final BorderPoint CROSSING = new BorderPoint("RSINI");
    private static final BorderPoint LAST_POINT = new BorderPoint("BGSOF");
    private static final BigDecimal CAPACITY = BigDecimal.valueOf(90);

    private RoadPapers() {}

    static Consignment of(Ware ware, SiteDay.Slot slot) {
        var draft = Draft.of(slot.index(), ware, DELIVERIES, slot.date(), slot.chance());
        var chance = draft.chance();
        String reference = "EXR" + Numbers.serial(draft.index(), 8);
        var lodgedAt = draft.hoursBefore(2 + chance.between(0, 3));
        var papers = SitePapers.of(draft, reference)
                .message(new SourceMessage("PREARRIVAL-" + reference, "PREARRIVAL", lodgedAt))
                .lodgedAt(lodgedAt)
                .direction(draft.country().equals("RS") ? Direction.IMPORT : Direction.TRANSIT)
                .transportDocuments(List.of(new TransportDocument(
                        BillType.MASTER,
                        "CMR-" + reference,
                        Ordinary.day(lodgedAt).minusDays(1),
                        false,
                        draft.packages(),
                        new Mass(draft.kilograms()))))
                .history(SitePapers.history(draft)
                        .openTransits(List.of())
                        .emptyEntries14Days(chance.between(0, 1))
                        .loadedExits14Days(chance.between(1, 3))
                        .vehicleLeftAt(draft.hoursBefore(70 + chance.between(0, 90)))
                        .build());
        return (ware.mode().equals("RAIL") ? train(papers, draft) : lorry(papers, draft)).build();
    }

    private static ConsignmentBuilder train(ConsignmentBuilder papers, Draft draft) {
        return papers.wagons(Stream.of("31", "33")
                .map(kind ->
                        CheckDigits.WAGON.complete(kind + "99" + draft.chance().digits(7)))
                .toList());
    }

    private static ConsignmentBuilder lorry(ConsignmentBuilder papers, Draft draft) {
        var chance = draft.chance();
        String plate = "EX-" + chance.digits(3) + "-" + (char) ('A' + chance.between(0, 25)) + "X";
        String trailer = "EX-T-" + chance.digits(4);
        String haulier = Names.company(Names.word(chance), "Trans", draft.exportCountry());
        int tare = chance.between(135, 152) * 100;
        String seal = Numbers.seal(chance);
        return papers.roadVehicle(new RoadVehicle(
                        plate,
                        trailer,
                        new CountryCode(draft.exportCountry()),
                        haulier,
                        Ordinary.day(draft.at()).minusDays(chance.between(400, 7_000)),
                        Mass.ofKilograms(tare),
                        CAPACITY,
                        Mass.ofKilograms(draft.kilograms().intValue() + tare + chance.between(-11, 11) * 10),
                        false))
                .crossing(new Crossing(
                        CROSSING,
                        CROSSING,
                        false,
                        draft.at(),
                        LAST_POINT,
                        draft.hoursBefore(2.9 + chance.between(0, 40) / 10.0)))
                .equipment(List.of(
                        EquipmentBuilder.builder().seals(Edit.seals(seal, seal)).build()))
                .transits(List.of(transit(draft, haulier, plate, trailer)));
    }

    private static TransitDocument transit(Draft draft, String haulier, String plate, String trailer) {
        return new TransitDocument(
                TransitKind.T1,
                "26EX" + draft.chance().digits(14),
                haulier,
                Ordinary.day(draft.at()).plusDays(6),
                plate,
                trailer,
                draft.hoursBefore(20 + draft.chance().between(0, 20)),
                null);
    }
}
