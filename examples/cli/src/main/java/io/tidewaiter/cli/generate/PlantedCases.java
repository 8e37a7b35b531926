package io.tidewaiter.cli.generate;

import io.tidewaiter.model.AmendedField;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.ContainerMoveBuilder;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.Direction;
import io.tidewaiter.model.ExportRecord;
import io.tidewaiter.model.FreeZone;
import io.tidewaiter.model.HsCode;
import io.tidewaiter.model.InvoiceUse;
import io.tidewaiter.model.PartyRole;
import io.tidewaiter.model.SealSighting;
import io.tidewaiter.model.TransportDocumentBuilder;
import io.tidewaiter.model.UnLocode;
import io.tidewaiter.model.UnitValueHistory;
import java.util.List;
import java.util.Objects;

/** Cases in which something is wrong. None rests on a single sign, and none on who somebody is. */
final class PlantedCases {

    private PlantedCases() {}

    static List<Case> all() {
        return List.of(
                new Case("RIP_OFF", Fits::ripOff, PlantedCases::ripOff),
                new Case("RIP_OFF_AUTHORISED", Fits::ripOff, PlantedCases::ripOffAuthorised),
                new Case("HEAVY_BOX", Fits::light, PlantedCases::heavyBox),
                new Case("SHELL_COMPANY", Fits::dear, PlantedCases::shellCompany),
                new Case("LATE_CONSIGNEE", Fits::dry, PlantedCases::lateConsignee),
                new Case("UNDERVALUED", Fits::clothes, PlantedCases::undervalued),
                new Case("FREE_ZONE", Fits::farEast, PlantedCases::freeZone),
                new Case("NOT_EMPTY", Fits::dry, PlantedCases::notEmpty),
                new Case("RETURNED_REEFER", Fits::frozen, PlantedCases::returnedReefer),
                new Case("TWO_PLACES", Fits::dry, PlantedCases::twoPlaces),
                new Case("HALF_INVOICE", Fits::valuable, PlantedCases::halfInvoice));
    }

    private static Consignment ripOff(Consignment papers, Scene scene) {
        var chance = scene.chance();
        return Edit.container(
                Edit.littleKnown(papers, scene.chance()),
                box -> box.seals(Edit.seals(Numbers.seal(chance), Numbers.seal(chance)))
                        .release(Releases.takenOver(scene)));
    }

    private static Consignment ripOffAuthorised(Consignment papers, Scene scene) {
        int over = scene.chance().between(45, 70) * 20;
        var heavier = Edit.container(ripOff(papers, scene), box -> box.verifiedGrossMass(Weights.plus(papers, over)));
        return LookAlikes.authorised(LookAlikes.longRecord(heavier, scene), scene);
    }

    private static Consignment heavyBox(Consignment papers, Scene scene) {
        int over = scene.chance().between(120, 190) * 20;
        return Edit.firstShipment(Edit.container(
                Edit.littleKnown(papers, scene.chance()),
                box -> box.shipperOwned(true).verifiedGrossMass(Weights.plus(papers, over))));
    }

    private static Consignment shellCompany(Consignment papers, Scene scene) {
        var registered = Ordinary.day(Objects.requireNonNull(papers.lodgedAt()))
                .minusDays(scene.chance().between(20, 75));
        var odd = Edit.party(papers, PartyRole.CONSIGNOR, shipper -> shipper.businessChapters(List.of("08", "12")));
        var young = Edit.party(
                odd,
                PartyRole.CONSIGNEE,
                company -> company.registeredOn(registered).authorisation(null));
        return Edit.firstShipment(Payments.cash(young));
    }

    private static Consignment lateConsignee(Consignment papers, Scene scene) {
        String country = scene.trade().delivery().substring(0, 2);
        var before = Edit.party(papers, PartyRole.CONSIGNEE);
        String name = Names.company(Names.word(scene.chance()), "Commerce", country);
        var registered = Ordinary.day(scene.loadedAt()).minusDays(scene.chance().between(30, 90));
        var changed = Edit.party(
                papers,
                PartyRole.CONSIGNEE,
                company -> company.name(name)
                        .identifier("EX" + country + scene.chance().digits(9))
                        .email(null)
                        .registeredOn(registered)
                        .authorisation(null));
        var amended = Edit.amended(
                changed,
                AmendedField.CONSIGNEE,
                Objects.requireNonNull(before.name()),
                name,
                scene.hoursAfterLoading(scene.chance().between(60, 220)));
        return Edit.firstShipment(Payments.cash(amended));
    }

    private static Consignment undervalued(Consignment papers, Scene scene) {
        var real = scene.load().value();
        double perKilo = real.doubleValue() / scene.load().netKilograms();
        double share = 0.13 + scene.chance().noise(0.02);
        var country = new CountryCode(scene.trade().lane().country());
        var declared = Payments.declared(Edit.littleKnown(papers, scene.chance()), real.doubleValue() * share);
        return Edit.history(
                declared,
                history -> history.unitValues(List.of(new UnitValueHistory(
                                new HsCode(scene.trade().goods().hs()),
                                Charges.euros(Load.money(perKilo)),
                                scene.chance().between(8, 24))))
                        .exportRecords(List.of(new ExportRecord(country, Charges.euros(real), papers.grossMass()))));
    }

    private static Consignment freeZone(Consignment papers, Scene scene) {
        var zone = new FreeZone("Example Free Zone", new CountryCode("AE"), true);
        String last = scene.trade().port().discharge().equals("GRSKG") ? "GRPIR" : "ITGIT";
        var routed = Edit.route(
                papers,
                route -> route.transhipments(List.of(new UnLocode("AEJEA"), new UnLocode(last)))
                        .freeZones(List.of(zone)));
        var bill = Objects.requireNonNull(routed.transportDocuments()).get(0);
        var switched = TransportDocumentBuilder.builder(bill).switched(true).build();
        return Edit.firstShipment(ConsignmentBuilder.builder(Edit.littleKnown(routed, scene.chance()))
                .transportDocuments(List.of(switched))
                .build());
    }

    private static Consignment notEmpty(Consignment papers, Scene scene) {
        String seal = Numbers.seal(scene.chance());
        var other = new SealSighting(
                seal, Numbers.container(scene.index(), 3), Ordinary.day(scene.hoursAfterLoading(-24 * 20)));
        int inside = scene.chance().between(40, 130) * 20;
        var empty = Edit.container(
                Edit.littleKnown(Empties.of(papers), scene.chance()),
                box -> box.seals(Edit.seals(seal, seal)).verifiedGrossMass(Weights.plus(Empties.of(papers), inside)));
        return Edit.history(empty, history -> history.sealSightings(List.of(other)));
    }

    private static Consignment returnedReefer(Consignment papers, Scene scene) {
        int daysBefore = scene.chance().between(30, 45);
        var left = Pasts.stay(Edit.boxNumber(papers), scene.discharge(), scene, -24 * daysBefore);
        var goods = new HsCode(scene.trade().goods().hs());
        var off = Edit.container(
                Edit.littleKnown(papers, scene.chance()),
                box -> box.poweredOn(false).setTemperature(null));
        var before = ContainerMoveBuilder.builder(left).hsCode(goods).build();
        return ConsignmentBuilder.builder(Edit.history(off, history -> history.containerMoves(List.of(before))))
                .direction(Direction.IMPORT)
                .build();
    }

    private static Consignment twoPlaces(Consignment papers, Scene scene) {
        String seal = Numbers.seal(scene.chance());
        var elsewhere = Pasts.stay(Edit.boxNumber(papers), new UnLocode("TRMER"), scene, 60);
        var sighting = new SealSighting(
                seal, Numbers.container(scene.index(), 3), Ordinary.day(scene.hoursAfterLoading(-24 * 12)));
        var sealed = Edit.container(Edit.littleKnown(papers, scene.chance()), box -> box.seals(Edit.seals(seal, seal)));
        return Edit.history(
                sealed, history -> history.containerMoves(List.of(elsewhere)).sealSightings(List.of(sighting)));
    }

    private static Consignment halfInvoice(Consignment papers, Scene scene) {
        String number = Objects.requireNonNull(
                Objects.requireNonNull(papers.valuation()).invoiceNumber());
        var use = new InvoiceUse(
                number,
                Numbers.bill(scene.ship().carrier(), 90_000_000 + scene.index() % 1_000_000),
                Ordinary.day(scene.hoursAfterLoading(-24 * scene.chance().between(20, 200))));
        var real = scene.load().value();
        var export = new ExportRecord(
                new CountryCode(scene.trade().lane().country()), Charges.euros(real), papers.grossMass());
        double share = 0.5 + scene.chance().noise(0.06);
        var halved = Payments.declared(Edit.littleKnown(papers, scene.chance()), real.doubleValue() * share);
        return Edit.history(halved, history -> history.invoiceUses(List.of(use)).exportRecords(List.of(export)));
    }
}
