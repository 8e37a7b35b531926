package io.tidewaiter.cli.generate;

import io.tidewaiter.model.AmendedField;
import io.tidewaiter.model.Amendment;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.Equipment;
import io.tidewaiter.model.EquipmentBuilder;
import io.tidewaiter.model.GoodsItemBuilder;
import io.tidewaiter.model.HistoryBuilder;
import io.tidewaiter.model.Party;
import io.tidewaiter.model.PartyBuilder;
import io.tidewaiter.model.PartyRole;
import io.tidewaiter.model.RouteBuilder;
import io.tidewaiter.model.Seal;
import io.tidewaiter.model.SealMoment;
import io.tidewaiter.model.ValuationBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Small changes to the papers of a consignment, each giving a new one. Only for papers that {@link Ordinary} wrote. */
final class Edit {

    private Edit() {}

    static Consignment route(Consignment papers, Consumer<RouteBuilder> change) {
        var route = RouteBuilder.builder(Objects.requireNonNull(papers.route()));
        change.accept(route);
        return ConsignmentBuilder.builder(papers).route(route.build()).build();
    }

    static Consignment valuation(Consignment papers, Consumer<ValuationBuilder> change) {
        var valuation = ValuationBuilder.builder(Objects.requireNonNull(papers.valuation()));
        change.accept(valuation);
        return ConsignmentBuilder.builder(papers).valuation(valuation.build()).build();
    }

    /** Changes what the host knows; where it knew nothing it knows only what is set here. */
    static Consignment history(Consignment papers, Consumer<HistoryBuilder> change) {
        var known = papers.history();
        var history = known == null ? HistoryBuilder.builder() : HistoryBuilder.builder(known);
        change.accept(history);
        return ConsignmentBuilder.builder(papers).history(history.build()).build();
    }

    /** Changes the first container. */
    static Consignment container(Consignment papers, Consumer<EquipmentBuilder> change) {
        var boxes = new ArrayList<>(Objects.requireNonNull(papers.equipment()));
        var box = EquipmentBuilder.builder(boxes.get(0));
        change.accept(box);
        boxes.set(0, box.build());
        return ConsignmentBuilder.builder(papers).equipment(boxes).build();
    }

    /** Changes the only goods item. */
    static Consignment goods(Consignment papers, Consumer<GoodsItemBuilder> change) {
        var item =
                GoodsItemBuilder.builder(Objects.requireNonNull(papers.goods()).get(0));
        change.accept(item);
        return ConsignmentBuilder.builder(papers).goods(List.of(item.build())).build();
    }

    static Consignment party(Consignment papers, PartyRole role, Consumer<PartyBuilder> change) {
        var parties = Objects.requireNonNull(papers.parties()).stream()
                .map(party -> party.role() == role ? changed(party, change) : party)
                .toList();
        return ConsignmentBuilder.builder(papers).parties(parties).build();
    }

    static Consignment amended(Consignment papers, AmendedField field, String before, String after, Instant at) {
        var amendments = new ArrayList<Amendment>();
        if (papers.amendments() != null) {
            amendments.addAll(papers.amendments());
        }
        amendments.add(new Amendment(field, before, after, at));
        return ConsignmentBuilder.builder(papers).amendments(amendments).build();
    }

    /** The pair and the sender have no history at all. */
    static Consignment firstShipment(Consignment papers) {
        return history(
                papers,
                history -> history.pairShipments(0)
                        .pairShipmentsLastYear(0)
                        .consignorShipments(0)
                        .consigneeShipments(0)
                        .consigneeInspections(0)
                        .consigneeFindings(0)
                        .unitValues(List.of()));
    }

    /** The two have traded a few times, and the receiver, who has no authorised status, was inspected twice at most. */
    static Consignment littleKnown(Consignment papers, Chance chance) {
        int pair = chance.between(2, 9);
        var plain = party(papers, PartyRole.CONSIGNEE, company -> company.authorisation(null));
        return history(
                plain,
                history -> history.pairShipments(pair)
                        .pairShipmentsLastYear(Math.min(pair, chance.between(1, 6)))
                        .consignorShipments(pair + chance.between(0, 90))
                        .consigneeShipments(pair + chance.between(0, 10))
                        .consigneeInspections(chance.between(0, 2))
                        .consigneeFindings(0));
    }

    /** Seals of one container at loading and at discharge. */
    static List<Seal> seals(String atLoading, String atDischarge) {
        return List.of(new Seal(atLoading, SealMoment.LOADING), new Seal(atDischarge, SealMoment.DISCHARGE));
    }

    static Equipment firstBox(Consignment papers) {
        return Objects.requireNonNull(papers.equipment()).get(0);
    }

    static String boxNumber(Consignment papers) {
        return Objects.requireNonNull(firstBox(papers).containerNumber());
    }

    static Party party(Consignment papers, PartyRole role) {
        return Objects.requireNonNull(papers.parties()).stream()
                .filter(party -> party.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private static Party changed(Party party, Consumer<PartyBuilder> change) {
        var builder = PartyBuilder.builder(party);
        change.accept(builder);
        return builder.build();
    }
}
