package io.tidewaiter.cli.generate;

import io.tidewaiter.model.AmendedField;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.DocumentType;
import io.tidewaiter.model.FreeZone;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.PartyRole;
import io.tidewaiter.model.Seal;
import io.tidewaiter.model.SealMoment;
import io.tidewaiter.model.SecurityBuilder;
import io.tidewaiter.model.SupportingDocumentBuilder;
import io.tidewaiter.model.UnLocode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Cases that look odd and are innocent: an indicator or two may speak, the whole picture does not. */
final class LookAlikes {

    private LookAlikes() {}

    static List<Case> all() {
        return Stream.concat(LookAlikeParties.all().stream(), own().stream()).toList();
    }

    private static List<Case> own() {
        return List.of(
                new Case("READING_ERROR", Fits::any, LookAlikes::readingError),
                new Case("CANAL_CLOSED", Fits::farAway, LookAlikes::canalClosed),
                new Case("LATER_DELIVERY_PLACE", Fits::regular, LookAlikes::laterDeliveryPlace),
                new Case("WET_TIMBER", Fits::timber, LookAlikes::wetTimber),
                new Case("SEASON_SALE", Fits::clothes, LookAlikes::seasonSale),
                new Case("REEFER_AS_DRY", Fits::light, LookAlikes::reeferAsDry),
                new Case("OPENED_BY_CUSTOMS", Fits::regular, LookAlikes::openedByCustoms),
                new Case("PARTNER_HAULIER", Fits::regular, LookAlikes::partnerHaulier),
                new Case("NET_MASS_SLIP", Fits::regular, LookAlikes::netMassSlip),
                new Case("ZONE_STORAGE", Fits::farEast, LookAlikes::zoneStorage),
                new Case("TRUE_EMPTY", Fits::any, (papers, scene) -> Empties.of(papers)),
                new Case("LATE_FILING", Fits::regular, LookAlikes::lateFiling),
                new Case("SHORT_WORDS", Fits::regular, LookAlikes::shortWords));
    }

    /** An eight read for a three, or the like: the digit is off, the container is the right one. */
    private static Consignment readingError(Consignment papers, Scene scene) {
        String number = Edit.boxNumber(papers);
        int digit = number.charAt(10) - '0';
        return Edit.container(
                papers,
                box -> box.containerNumber(
                        number.substring(0, 10) + (digit + scene.chance().between(1, 9)) % 10));
    }

    /** Round the Cape with a notice of the line, because the canal is closed. */
    private static Consignment canalClosed(Consignment papers, Scene scene) {
        var notice = SupportingDocumentBuilder.builder()
                .type(DocumentType.OTHER)
                .number("NOTICE-CANAL-CLOSED-" + scene.chance().digits(4))
                .issuedOn(Ordinary.day(scene.hoursAfterLoading(-72)))
                .build();
        var hubs = Stream.concat(
                        Stream.of("ZADUR", "ESALG"),
                        scene.trade().route().stream().skip(1))
                .map(UnLocode::new)
                .toList();
        return longRecord(
                ConsignmentBuilder.builder(Edit.route(papers, route -> route.transhipments(hubs)))
                        .documents(List.of(notice))
                        .build(),
                scene);
    }

    private static Consignment laterDeliveryPlace(Consignment papers, Scene scene) {
        var places = scene.trade().port().deliveries().values();
        String old = places.get((places.indexOf(scene.trade().delivery()) + 1) % places.size());
        return longRecord(
                Edit.amended(
                        papers,
                        AmendedField.DELIVERY,
                        old,
                        scene.trade().delivery(),
                        scene.hoursAfterLoading(scene.chance().between(100, 200))),
                scene);
    }

    /** Five per cent of water. */
    private static Consignment wetTimber(Consignment papers, Scene scene) {
        return longRecord(
                Edit.container(
                        papers,
                        box -> box.verifiedGrossMass(
                                Weights.plusPercent(papers, scene.chance().between(5, 7)))),
                scene);
    }

    private static Consignment seasonSale(Consignment papers, Scene scene) {
        double share = 0.72 + scene.chance().noise(0.06);
        return Payments.declared(papers, scene.load().value().doubleValue() * share);
    }

    /** Lines send refrigerated containers back with dry cargo, switched off. */
    private static Consignment reeferAsDry(Consignment papers, Scene scene) {
        var box = Edit.container(
                papers,
                reefer ->
                        reefer.isoType("45R1").tareMass(Mass.ofKilograms(4_540)).poweredOn(false));
        return Edit.container(box, reefer -> reefer.verifiedGrossMass(Weights.plus(box, 60)));
    }

    /** Seal B replaced seal A at an inspection on the way, as recorded, and the image shows nothing. */
    private static Consignment openedByCustoms(Consignment papers, Scene scene) {
        String before = Numbers.seal(scene.chance());
        String after = Numbers.seal(scene.chance());
        var resealed = Edit.container(
                papers,
                box -> box.seals(List.of(
                        new Seal(before, SealMoment.LOADING),
                        new Seal(after, SealMoment.TRANSHIPMENT),
                        new Seal(after, SealMoment.DISCHARGE))));
        var image = SecurityBuilder.builder()
                .scanImage("NII-EX-" + scene.chance().digits(6))
                .scanClear(true)
                .build();
        return longRecord(ConsignmentBuilder.builder(resealed).security(image).build(), scene);
    }

    private static Consignment partnerHaulier(Consignment papers, Scene scene) {
        return longRecord(Edit.container(papers, box -> box.release(Releases.subcontracted(scene))), scene);
    }

    /** Net and gross mass were typed into each other's field. */
    private static Consignment netMassSlip(Consignment papers, Scene scene) {
        return Edit.goods(
                papers,
                item -> item.grossMass(Mass.ofKilograms(scene.load().netKilograms()))
                        .netMass(Mass.ofKilograms(scene.load().kilograms())));
    }

    /** Stored in a free zone between two ships; the owner stayed the same. */
    private static Consignment zoneStorage(Consignment papers, Scene scene) {
        var zone = new FreeZone("Example Free Zone", new CountryCode("AE"), false);
        return Edit.route(papers, route -> route.freeZones(List.of(zone)));
    }

    /** The filing system of the line was down. */
    private static Consignment lateFiling(Consignment papers, Scene scene) {
        var lodged = scene.loadedAt().minus(Duration.ofHours(scene.chance().between(4, 20)));
        return longRecord(
                ConsignmentBuilder.builder(papers)
                        .lodgedAt(lodged)
                        .message(null)
                        .build(),
                scene);
    }

    private static Consignment shortWords(Consignment papers, Scene scene) {
        String word = scene.chance().one(List.of("General cargo", "Various goods", "Parts"));
        return longRecord(Edit.goods(papers, item -> item.description(word)), scene);
    }

    /** Years of trade between the two, inspected several times without a finding. */
    static Consignment longRecord(Consignment papers, Scene scene) {
        int perYear = Math.max(14, scene.trade().perYear());
        return Edit.history(
                papers,
                history -> history.pairShipments(perYear * 4)
                        .pairShipmentsLastYear(perYear)
                        .consignorShipments(perYear * 6)
                        .consigneeShipments(perYear * 2)
                        .consigneeInspections(3 + perYear / 12)
                        .consigneeFindings(0));
    }

    /** Makes the consignee an authorised economic operator. */
    static Consignment authorised(Consignment papers, Scene scene) {
        String country = scene.trade().delivery().substring(0, 2);
        var day = Ordinary.day(Objects.requireNonNull(papers.lodgedAt()));
        return Edit.party(
                papers, PartyRole.CONSIGNEE, company -> new Traders(day).authorise(company, country, scene.chance()));
    }
}
