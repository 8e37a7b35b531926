package io.tidewaiter.cli.generate;

import io.tidewaiter.checks.CheckDigits;
import io.tidewaiter.model.BillType;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.Direction;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.Postal;
import io.tidewaiter.model.PostalCategory;
import io.tidewaiter.model.SecurityBuilder;
import io.tidewaiter.model.SecurityStatus;
import io.tidewaiter.model.SourceMessage;
import io.tidewaiter.model.TransportDocument;
import java.util.List;

/** Papers of ordinary air cargo, express parcels and postal items that arrive at one airport. */
final class AirPapers {

    private static final Choices DELIVERIES = Choices.of("XKPRN");

    private AirPapers() {}

    static Consignment of(Ware ware, SiteDay.Slot slot) {
        var draft = Draft.of(slot.index(), ware, DELIVERIES, slot.date(), slot.chance());
        return (ware.post() ? post(draft) : waybill(draft))
                .direction(Direction.IMPORT)
                .history(SitePapers.history(draft).build())
                .security(SecurityBuilder.builder()
                        .status(SecurityStatus.SPX)
                        .knownConsignor(true)
                        .tampered(false)
                        .specificThreat(false)
                        .highRiskOrigin(false)
                        .build())
                .build();
    }

    /** No airline has the accounting code 000. */
    private static ConsignmentBuilder waybill(Draft draft) {
        var chance = draft.chance();
        var lodgedAt = draft.hoursBefore(8 + chance.between(0, 12));
        String serial = Numbers.serial(draft.index(), 7);
        String reference = (draft.ware().mode().equals("AIR") ? "EXA" : "EXX") + serial;
        return SitePapers.of(draft, reference)
                .message(new SourceMessage("XFZB-" + reference, "XFZB", lodgedAt))
                .lodgedAt(lodgedAt)
                .bookedAt(draft.hoursBefore(40 + chance.between(0, 90)))
                .preLoading(true)
                .transportDocuments(List.of(
                        document(draft, BillType.MASTER, CheckDigits.AIR_WAYBILL.complete("000" + serial)),
                        document(draft, BillType.HOUSE, reference)));
    }

    private static TransportDocument document(Draft draft, BillType type, String number) {
        var day = Ordinary.day(draft.at()).minusDays(2);
        return new TransportDocument(type, number, day, false, draft.packages(), new Mass(draft.kilograms()));
    }

    /** No postal operator has the code XZ. */
    private static ConsignmentBuilder post(Draft draft) {
        String item = CheckDigits.POSTAL_ITEM.complete("CX" + Numbers.serial(draft.index(), 8) + "XZ");
        boolean gift = draft.ware().activity().equals("OTHER");
        var postage = Load.money(4 + draft.kilograms().doubleValue() * 2);
        var lodgedAt = draft.hoursBefore(20 + draft.chance().between(0, 40));
        return SitePapers.of(draft, item)
                .message(new SourceMessage("ITMATT-" + item, "ITMATT", lodgedAt))
                .lodgedAt(lodgedAt)
                .postal(new Postal(
                        item,
                        gift ? PostalCategory.GIFT : PostalCategory.SALE,
                        Charges.euros(postage),
                        true,
                        new CountryCode(draft.exportCountry())));
    }
}
