package io.tidewaiter.cli.generate;

import io.tidewaiter.model.AmendedField;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.Party;
import io.tidewaiter.model.PartyBuilder;
import io.tidewaiter.model.PartyRole;
import io.tidewaiter.model.PaymentMeans;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Innocent cases that look odd because of who trades with whom. */
final class LookAlikeParties {

    private LookAlikeParties() {}

    static List<Case> all() {
        return List.of(
                new Case("FIRST_SHIPPER", Fits::light, LookAlikeParties::firstShipper),
                new Case("ANNOUNCED_CONSIGNEE", Fits::regular, LookAlikeParties::announcedConsignee),
                new Case("RETURNING_FAMILY", Fits::furniture, LookAlikeParties::returningFamily),
                new Case("OWN_BOX", Fits::dry, LookAlikeParties::ownBox),
                new Case("TO_ORDER", Fits::regular, LookAlikeParties::toOrder),
                new Case("TRANSFER_PRICE", Fits::regular, LookAlikeParties::transferPrice));
    }

    /** A young company buys from a new supplier, pays by documentary credit, and everything fits. */
    private static Consignment firstShipper(Consignment papers, Scene scene) {
        var registered = Ordinary.day(Objects.requireNonNull(papers.lodgedAt()))
                .minusDays(scene.chance().between(190, 330));
        var young = Edit.party(
                papers,
                PartyRole.CONSIGNEE,
                company -> company.registeredOn(registered).authorisation(null));
        var paid = Edit.valuation(young, value -> value.paymentMeans(PaymentMeans.LETTER_OF_CREDIT));
        return Edit.firstShipment(paid);
    }

    /** The goods were sold on before the ship was loaded. */
    private static Consignment announcedConsignee(Consignment papers, Scene scene) {
        String country = scene.trade().delivery().substring(0, 2);
        String before = Names.company(Names.word(scene.chance()), "Commerce", country);
        String now =
                Objects.requireNonNull(Edit.party(papers, PartyRole.CONSIGNEE).name());
        return Edit.amended(papers, AmendedField.CONSIGNEE, before, now, scene.hoursAfterLoading(-20));
    }

    /** A family moves home; the freight was paid at the counter. */
    private static Consignment returningFamily(Consignment papers, Scene scene) {
        String country = scene.trade().delivery().substring(0, 2);
        String name = Names.person(scene.chance());
        var moved = Edit.goods(
                papers,
                item -> item.description("Used household furniture and belongings of one family, packing list"));
        Party there = person(PartyRole.CONSIGNOR, name, scene.trade().lane().country());
        Party here = person(PartyRole.CONSIGNEE, name, country);
        return Edit.firstShipment(Payments.cash(ConsignmentBuilder.builder(moved)
                .parties(List.of(there, here, scene.trade().forwarder()))
                .build()));
    }

    private static Party person(PartyRole role, String name, String country) {
        return PartyBuilder.builder()
                .role(role)
                .name(name)
                .address("4 Example Street")
                .country(new CountryCode(country))
                .naturalPerson(true)
                .build();
    }

    private static Consignment ownBox(Consignment papers, Scene scene) {
        var first = Edit.container(papers, box -> box.shipperOwned(true));
        return Edit.history(
                first,
                history -> history.pairShipments(0)
                        .pairShipmentsLastYear(0)
                        .consignorShipments(0)
                        .consigneeShipments(scene.trade().perYear() * 2)
                        .consigneeInspections(2)
                        .consigneeFindings(0));
    }

    /** The bill is the bank's security until the buyer pays; the buyer is the notify party. */
    private static Consignment toOrder(Consignment papers, Scene scene) {
        var buyer = Edit.party(papers, PartyRole.CONSIGNEE);
        var notify = PartyBuilder.builder(buyer).role(PartyRole.NOTIFY).build();
        var order = PartyBuilder.builder()
                .role(PartyRole.CONSIGNEE)
                .name("TO ORDER OF EXAMPLE BANK")
                .country(buyer.country())
                .build();
        var parties = Stream.of(
                        scene.trade().consignor(), order, notify, scene.trade().forwarder())
                .toList();
        return Edit.valuation(
                ConsignmentBuilder.builder(papers).parties(parties).build(),
                value -> value.paymentMeans(PaymentMeans.LETTER_OF_CREDIT));
    }

    /** A group buys from itself, somewhat under the market, as its ruling allows. */
    private static Consignment transferPrice(Consignment papers, Scene scene) {
        double price = scene.load().value().doubleValue() * 0.85;
        return Edit.valuation(Payments.declared(papers, price), value -> value.relatedParties(true));
    }
}
