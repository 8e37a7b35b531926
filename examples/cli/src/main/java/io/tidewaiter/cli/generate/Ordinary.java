package io.tidewaiter.cli.generate;

import io.tidewaiter.model.AmendedField;
import io.tidewaiter.model.Amendment;
import io.tidewaiter.model.BillType;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.Direction;
import io.tidewaiter.model.DocumentType;
import io.tidewaiter.model.GoodsItem;
import io.tidewaiter.model.GoodsItemBuilder;
import io.tidewaiter.model.HsCode;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.SourceMessage;
import io.tidewaiter.model.SupportingDocument;
import io.tidewaiter.model.SupportingDocumentBuilder;
import io.tidewaiter.model.TransportDocument;
import io.tidewaiter.model.TransportMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Writes the papers of an honest, ordinary consignment, with what honest papers often lack. */
final class Ordinary {

    private Ordinary() {}

    static Consignment consignment(Scene scene) {
        var chance = scene.chance();
        var trade = scene.trade();
        String reference = Numbers.bill(scene.ship().carrier(), scene.index());
        Instant lodgedAt = scene.loadedAt().minus(Duration.ofMinutes(lead(chance)));
        return ConsignmentBuilder.builder()
                .reference(reference)
                .message(new SourceMessage(
                        "CUSCAR-" + reference, "CUSCAR", lodgedAt.plusSeconds(chance.between(5, 600))))
                .mode(TransportMode.SEA)
                .direction(
                        trade.delivery().startsWith(trade.port().discharge().substring(0, 2))
                                ? Direction.IMPORT
                                : Direction.TRANSIT)
                .lodgedAt(lodgedAt)
                .transportDocuments(List.of(bill(scene, reference)))
                .carrier(scene.ship().carrier())
                .vessel(scene.ship().vessel())
                .parties(List.of(trade.consignor(), trade.consignee(), trade.forwarder()))
                .route(Ways.of(scene))
                .goods(List.of(item(scene)))
                .equipment(Boxes.of(scene))
                .documents(chance.unless(0.1, documents(scene)))
                .valuation(Charges.of(scene))
                .amendments(chance.unless(0.04, amendments(scene, lodgedAt)))
                .history(Pasts.of(scene))
                .packages(scene.load().packages())
                .grossMass(Mass.ofKilograms(scene.load().kilograms()))
                .build();
    }

    /** Minutes from lodgement to loading: a day to five days; one in eighty is late. */
    private static int lead(Chance chance) {
        return chance.happens(0.0125) ? chance.between(3 * 60, 23 * 60) : chance.between(25 * 60, 120 * 60);
    }

    private static TransportDocument bill(Scene scene, String number) {
        return new TransportDocument(
                BillType.MASTER,
                number,
                day(scene.loadedAt()),
                scene.chance().unless(0.1, scene.chance().happens(0.005)),
                scene.load().packages(),
                Mass.ofKilograms(scene.load().kilograms()));
    }

    private static GoodsItem item(Scene scene) {
        var goods = scene.trade().goods();
        var load = scene.load();
        var chance = scene.chance();
        return GoodsItemBuilder.builder()
                .hsCode(new HsCode(goods.hs()))
                .description(goods.descriptions().pick(chance))
                .packages(load.packages())
                .packageType(goods.packageType())
                .grossMass(Mass.ofKilograms(load.kilograms()))
                .netMass(chance.unless(0.03, Mass.ofKilograms(load.netKilograms())))
                .value(Charges.euros(load.value()))
                .origin(chance.unless(0.02, new CountryCode(scene.trade().lane().country())))
                .preferenceClaimed(chance.unless(0.05, false))
                .build();
    }

    private static List<SupportingDocument> documents(Scene scene) {
        var chance = scene.chance();
        var issuer = new CountryCode(scene.trade().lane().country());
        return List.of(SupportingDocumentBuilder.builder()
                .type(DocumentType.CERTIFICATE_OF_ORIGIN)
                .number("CO-" + issuer.code() + "-" + chance.digits(6))
                .issuer(issuer)
                .issuedOn(day(scene.loadedAt()).minusDays(chance.between(1, 8)))
                .build());
    }

    /** One in twenty-five is corrected before loading. */
    private static List<Amendment> amendments(Scene scene, Instant lodgedAt) {
        int packages = scene.load().packages();
        return scene.chance().happens(0.04)
                ? List.of(new Amendment(
                        AmendedField.PACKAGES,
                        Integer.toString(packages + scene.chance().between(1, 12)),
                        Integer.toString(packages),
                        lodgedAt.plus(Duration.ofHours(2))))
                : List.of();
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
