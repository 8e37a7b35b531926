package io.tidewaiter.cli.generate;

import io.tidewaiter.model.AddressHistory;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.ContactUse;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.DocumentType;
import io.tidewaiter.model.ExportRecord;
import io.tidewaiter.model.FreightPayment;
import io.tidewaiter.model.HistoryBuilder;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.PaymentMeans;
import io.tidewaiter.model.Route;
import io.tidewaiter.model.RouteBuilder;
import io.tidewaiter.model.SenderHistory;
import io.tidewaiter.model.SupportingDocument;
import io.tidewaiter.model.SupportingDocumentBuilder;
import io.tidewaiter.model.TransportMode;
import io.tidewaiter.model.UnLocode;
import io.tidewaiter.model.Valuation;
import io.tidewaiter.model.ValuationBuilder;
import java.util.List;
import java.util.stream.Stream;

/** What ordinary papers by air, by post and by road have in common. */
final class SitePapers {

    private SitePapers() {}

    static ConsignmentBuilder of(Draft draft, String reference) {
        var volume = draft.volume();
        return ConsignmentBuilder.builder()
                .reference(reference)
                .mode(TransportMode.valueOf(draft.ware().mode()))
                .parties(SiteTraders.of(draft))
                .route(route(draft))
                .goods(List.of(SiteGoods.of(draft, volume)))
                .documents(papers(draft))
                .valuation(valuation(draft))
                .amendments(List.of())
                .packages(draft.packages())
                .grossMass(new Mass(draft.kilograms()))
                .volume(volume);
    }

    private static Route route(Draft draft) {
        return RouteBuilder.builder()
                .exportCountry(new CountryCode(draft.exportCountry()))
                .loading(new UnLocode(draft.from()))
                .delivery(new UnLocode(draft.to()))
                .arrivesAt(draft.at())
                .build();
    }

    private static List<SupportingDocument> papers(Draft draft) {
        var wanted = draft.ware().papers().values().stream().filter(type -> !type.equals("-"));
        return Stream.concat(Stream.of("INVOICE"), wanted)
                .map(DocumentType::valueOf)
                .map(type -> paper(type, draft))
                .toList();
    }

    private static SupportingDocument paper(DocumentType type, Draft draft) {
        var day = Ordinary.day(draft.at());
        var paper = SupportingDocumentBuilder.builder()
                .type(type)
                .number("EX-" + draft.chance().digits(7))
                .issuedOn(day.minusDays(draft.chance().between(3, 20)));
        return type == DocumentType.INVOICE
                ? paper.value(Charges.euros(draft.value())).build()
                : paper.issuer(new CountryCode(draft.country()))
                        .validTo(day.plusDays(90))
                        .build();
    }

    private static Valuation valuation(Draft draft) {
        var chance = draft.chance();
        double freight = draft.value().doubleValue() * (0.05 + chance.noise(0.03));
        return ValuationBuilder.builder()
                .customsValue(Charges.euros(draft.value()))
                .freight(Charges.euros(Load.money(freight)))
                .incoterm("FCA")
                .invoiceNumber("INV-" + chance.digits(7))
                .invoiceCurrency(Charges.CURRENCY)
                .freightPayment(FreightPayment.COLLECT)
                .paymentMeans(draft.ware().post() ? PaymentMeans.CARD : PaymentMeans.TRANSFER)
                .relatedParties(chance.unless(0.05, chance.happens(0.05)))
                .build();
    }

    /** A receiver whom the host has known for some time; one pair in twenty is new. */
    static HistoryBuilder history(Draft draft) {
        var chance = draft.chance();
        int pair = chance.happens(0.05) ? 0 : chance.between(2, 60);
        int inspections = chance.between(0, 4);
        return HistoryBuilder.builder()
                .pairShipments(pair)
                .pairShipmentsLastYear(Math.min(pair, chance.between(1, 24)))
                .consignorShipments(pair + chance.between(8, 300))
                .consigneeShipments(pair + chance.between(0, 40))
                .consigneeInspections(inspections)
                .consigneeFindings(inspections > 0 && chance.happens(0.04) ? 1 : 0)
                .invoiceUses(List.of())
                .documentUses(List.of())
                .consigneeGoods(List.of())
                .exportRecords(chance.unless(0.7, List.of(exported(draft))))
                .contacts(new ContactUse(1, 1))
                .address(new AddressHistory(1, Charges.euros(draft.value()), 0, 0))
                .sender(new SenderHistory(1, 1, 1))
                .mobileEquipmentSeen(List.of())
                .batchesSeen(List.of());
    }

    private static ExportRecord exported(Draft draft) {
        return new ExportRecord(
                new CountryCode(draft.exportCountry()), Charges.euros(draft.value()), new Mass(draft.kilograms()));
    }
}
