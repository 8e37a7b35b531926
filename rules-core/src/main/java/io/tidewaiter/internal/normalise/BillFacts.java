package io.tidewaiter.internal.normalise;

import io.tidewaiter.checks.CheckDigits;
import io.tidewaiter.checks.CheckResult;
import io.tidewaiter.facts.Bill;
import io.tidewaiter.facts.BillBuilder;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.model.BillType;
import io.tidewaiter.model.DocumentUse;
import io.tidewaiter.model.History;
import io.tidewaiter.model.TransportDocument;
import io.tidewaiter.model.TransportMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Derives the facts of one transport document. */
final class BillFacts {

    private static final int PREFIX = 3;
    private static final int WHOLE_WAYBILL = 11;
    private static final Set<TransportMode> BY_AIR = EnumSet.of(TransportMode.AIR, TransportMode.EXPRESS);

    private final Source source;
    private final Shipment shipment;

    BillFacts(Source source, Shipment shipment) {
        this.source = source;
        this.shipment = shipment;
    }

    Bill derive(int number, TransportDocument document) {
        List<DocumentUse> uses = Maybe.get(source.consignment().history(), History::documentUses);
        DocumentUse latest =
                Matching.greatest(uses, use -> DocumentUses.elsewhere(use, document.number(), source), DocumentUse::on);
        BillBuilder builder = BillBuilder.builder()
                .number(number)
                .type(Maybe.name(document.type()))
                .billNumber(document.number())
                .packages(document.packages())
                .grossMassKg(Numbers.kilograms(document.grossMass()))
                .usedBefore(Truth.anyOf(uses, use -> DocumentUses.elsewhere(use, document.number(), source))
                        .orNull())
                .usedOn(Maybe.get(latest, DocumentUse::on))
                .shipment(shipment);
        if (isAirWaybill(document)) {
            airWaybill(builder, document.number());
        }
        return builder.build();
    }

    /** House waybills have numbers of the forwarder's own making; only the master's number is an airline's. */
    private boolean isAirWaybill(TransportDocument document) {
        TransportMode mode = source.consignment().mode();
        return mode != null && BY_AIR.contains(mode) && document.type() == BillType.MASTER;
    }

    private void airWaybill(BillBuilder builder, @Nullable String number) {
        if (number == null) {
            return;
        }
        CheckResult result = CheckDigits.AIR_WAYBILL.check(number);
        builder.airWaybillValid(result.valid());
        if (result instanceof CheckResult.WrongDigit wrong) {
            builder.airWaybillExpected(wrong.expected());
        }
        String compact = CheckDigits.compact(number);
        if (compact.length() == WHOLE_WAYBILL) {
            String prefix = compact.substring(0, PREFIX);
            String airline =
                    Maybe.get(source.tables().find(KnownTable.AIR_PREFIXES, prefix), row -> row.text("airline"));
            builder.airlinePrefix(prefix)
                    .prefixAirline(airline)
                    .prefixFitsCarrier(
                            Truth.same(airline, source.consignment().carrier()).orNull());
        }
    }
}
