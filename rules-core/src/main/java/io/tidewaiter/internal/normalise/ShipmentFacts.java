package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.ShipmentBuilder;
import io.tidewaiter.model.AmendedField;
import io.tidewaiter.model.Amendment;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.DocumentType;
import io.tidewaiter.model.GoodsItem;
import io.tidewaiter.model.History;
import io.tidewaiter.model.PartyRole;
import io.tidewaiter.model.Route;
import io.tidewaiter.model.Security;
import io.tidewaiter.model.SupportingDocument;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Derives the facts of the consignment as a whole. */
final class ShipmentFacts {

    private static final Set<AmendedField> DESTINATION =
            EnumSet.of(AmendedField.CONSIGNEE, AmendedField.DISCHARGE, AmendedField.DELIVERY);

    private final Source source;
    private final Consignment consignment;

    ShipmentFacts(Source source) {
        this.source = source;
        this.consignment = source.consignment();
    }

    Shipment derive() {
        ShipmentBuilder builder = ShipmentBuilder.builder()
                .number(1)
                .mode(Maybe.name(consignment.mode()))
                .direction(Maybe.name(consignment.direction()));
        times(builder);
        masses(builder);
        papers(builder);
        parties(builder);
        history(builder, consignment.history());
        new BillSums(consignment).fill(builder);
        new ContactFacts(consignment.parties()).fill(builder);
        new LinkFacts(source).fill(builder);
        new PaymentFacts(source).fill(builder);
        security(builder, consignment);
        VesselFacts.fill(builder, consignment.vessel());
        new ValuationFacts(source).fill(builder);
        new InvoiceFacts(source).fill(builder);
        source.knowledge().sanctions().fill(builder, source);
        return builder.build();
    }

    private void times(ShipmentBuilder builder) {
        builder.hoursBeforeLoading(Times.hours(consignment.lodgedAt(), Maybe.get(consignment.route(), Route::loadedAt)))
                .hoursBeforeArrival(
                        Times.hours(consignment.lodgedAt(), Maybe.get(consignment.route(), Route::arrivesAt)))
                .hoursFromBooking(Times.hours(consignment.bookedAt(), Maybe.get(consignment.route(), Route::loadedAt)));
    }

    private void masses(ShipmentBuilder builder) {
        BigDecimal gross = Numbers.kilograms(consignment.grossMass());
        BigDecimal net = netMass(consignment.goods());
        BigDecimal volume = Numbers.of(consignment.volume());
        builder.packages(consignment.packages())
                .mostPieces(Pieces.most(consignment.goods()))
                .volumeM3(volume)
                .densityKgPerM3(Numbers.ratio(gross, volume))
                .grossMassKg(gross)
                .netMassKg(net)
                .netShareOfGross(Numbers.ratio(net, gross))
                .kilosPerPackage(Numbers.ratio(gross, consignment.packages()));
    }

    private static @Nullable BigDecimal netMass(@Nullable List<GoodsItem> goods) {
        if (goods == null || goods.isEmpty()) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (GoodsItem item : goods) {
            sum = Numbers.plus(sum, Numbers.kilograms(item.netMass()));
        }
        return sum;
    }

    private void papers(ShipmentBuilder builder) {
        builder.exportCountry(Maybe.text(Maybe.get(consignment.route(), Route::exportCountry)))
                .documentTypes(documentTypes(consignment.documents()))
                .destinationChanged(Truth.anyOf(consignment.amendments(), ShipmentFacts::ofDestination)
                        .orNull())
                .preferenceClaimed(Truth.anyOf(consignment.goods(), item -> Truth.of(item.preferenceClaimed()))
                        .orNull())
                .directTransportProof(Truth.anyOf(
                                consignment.documents(),
                                document -> Truth.same(document.type(), DocumentType.DIRECT_TRANSPORT_PROOF))
                        .orNull())
                .billSwitched(Truth.anyOf(consignment.transportDocuments(), bill -> Truth.of(bill.switched()))
                        .orNull());
    }

    private static Truth ofDestination(Amendment amendment) {
        return amendment.field() == null ? Truth.UNKNOWN : Truth.of(DESTINATION.contains(amendment.field()));
    }

    private static @Nullable List<String> documentTypes(@Nullable List<SupportingDocument> documents) {
        if (documents == null) {
            return null;
        }
        SortedSet<String> types = new TreeSet<>();
        for (SupportingDocument document : documents) {
            if (document.type() == null) {
                return null;
            }
            types.add(document.type().name());
        }
        return List.copyOf(types);
    }

    private void parties(ShipmentBuilder builder) {
        builder.consignorPrivate(Parties.allPrivate(consignment.parties(), PartyRole.CONSIGNOR)
                        .orNull())
                .consigneeToOrder(
                        Parties.consigneeToOrder(consignment.parties()).orNull())
                .consigneeForwards(
                        Parties.consigneeForwards(consignment.parties()).orNull())
                .notifyKind(NotifyKind.of(consignment.parties()));
    }

    private static void history(ShipmentBuilder builder, @Nullable History history) {
        builder.pairShipments(Maybe.get(history, History::pairShipments))
                .pairShipmentsLastYear(Maybe.get(history, History::pairShipmentsLastYear))
                .consignorShipments(Maybe.get(history, History::consignorShipments))
                .consigneeShipments(Maybe.get(history, History::consigneeShipments))
                .consigneeInspections(Maybe.get(history, History::consigneeInspections))
                .consigneeFindings(Maybe.get(history, History::consigneeFindings));
    }

    private static void security(ShipmentBuilder builder, Consignment consignment) {
        Security security = consignment.security();
        Truth agent = Truth.anyOf(consignment.parties(), party -> Truth.of(party.regulatedAgent()));
        builder.preLoading(consignment.preLoading())
                .missingAdvanceData(AdvanceDataFacts.missing(consignment))
                .knownConsignor(Truth.of(Maybe.get(security, Security::knownConsignor))
                        .or(agent)
                        .orNull())
                .tampered(Maybe.get(security, Security::tampered))
                .specificThreat(Maybe.get(security, Security::specificThreat))
                .highRiskOrigin(Maybe.get(security, Security::highRiskOrigin));
        builder.scanImage(Maybe.get(security, Security::scanImage))
                .scanClear(Maybe.get(security, Security::scanClear))
                .securityStatus(Maybe.name(Maybe.get(security, Security::status)));
    }
}
