package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Paper;
import io.tidewaiter.facts.PaperBuilder;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.model.DocumentUse;
import io.tidewaiter.model.History;
import io.tidewaiter.model.Money;
import io.tidewaiter.model.Route;
import io.tidewaiter.model.SupportingDocument;
import io.tidewaiter.model.Valuation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives the facts of one supporting document. */
final class PaperFacts {

    private static final int EXPORT_PERMIT_MONTHS = 6;
    private static final int IMPORT_PERMIT_MONTHS = 12;
    private static final String NONE = "NONE";

    private final Source source;
    private final Shipment shipment;

    PaperFacts(Source source, Shipment shipment) {
        this.source = source;
        this.shipment = shipment;
    }

    Paper derive(int number, SupportingDocument document) {
        PaperBuilder builder = PaperBuilder.builder()
                .number(number)
                .type(Maybe.name(document.type()))
                .documentNumber(document.number())
                .issuer(Maybe.text(document.issuer()))
                .issuedOn(document.issuedOn())
                .validTo(document.validTo())
                .daysLeft(Times.days(source.day(), document.validTo()))
                .quantity(Numbers.of(document.quantity()))
                .unit(document.unit())
                .status(Maybe.name(document.status()))
                .holder(document.holder())
                .goodsItem(document.goodsItem())
                .origin(Maybe.text(document.origin()))
                .daysSinceIssue(Times.days(document.issuedOn(), source.day()))
                .outOfDate(outOfDate(document).orNull())
                .fromExportCountry(
                        Truth.same(document.issuer(), exportCountry()).orNull())
                .shipment(shipment);
        value(builder, document);
        uses(builder, document);
        new PaperAgreement(source.consignment()).fill(builder, document);
        builder.mostSpecimens(mostSpecimens()).earlierOrigin(earlierOrigin(number, document));
        return builder.build();
    }

    private @Nullable BigDecimal mostSpecimens() {
        SpecimenFacts.Placed most = Matching.greatest(
                SpecimenFacts.all(source.consignment().goods()),
                any -> Truth.TRUE,
                placed -> placed.specimen().quantity());
        return Numbers.of(Maybe.get(most, placed -> placed.specimen().quantity()));
    }

    /** One earlier document without an origin hides which of them was the first that differs. */
    private @Nullable String earlierOrigin(int number, SupportingDocument document) {
        List<SupportingDocument> all = source.consignment().documents();
        String own = Maybe.text(document.origin());
        if (all == null || own == null) {
            return null;
        }
        String first = NONE;
        for (SupportingDocument earlier : all.subList(0, number - 1)) {
            String other = Maybe.text(earlier.origin());
            if (other == null) {
                return null;
            }
            first = first.equals(NONE) && !other.equals(own) ? other : first;
        }
        return first;
    }

    private io.tidewaiter.model.@Nullable CountryCode exportCountry() {
        return Maybe.get(source.consignment().route(), Route::exportCountry);
    }

    /** Permits of the Convention run out by themselves, whatever last day is written on them. */
    private Truth outOfDate(SupportingDocument document) {
        Truth past = Truth.before(document.validTo(), source.day());
        if (document.type() == null) {
            return past == Truth.TRUE ? past : Truth.UNKNOWN;
        }
        return switch (document.type()) {
            case CITES_EXPORT_PERMIT, CITES_REEXPORT_CERTIFICATE -> past.or(older(document, EXPORT_PERMIT_MONTHS));
            case CITES_IMPORT_PERMIT, CITES_CERTIFICATE_OF_ORIGIN -> past.or(older(document, IMPORT_PERMIT_MONTHS));
            default -> past;
        };
    }

    private Truth older(SupportingDocument document, int months) {
        LocalDate issued = document.issuedOn();
        return issued == null ? Truth.UNKNOWN : Truth.before(issued.plusMonths(months), source.day());
    }

    private void value(PaperBuilder builder, SupportingDocument document) {
        Money declared = Maybe.get(source.consignment().valuation(), Valuation::customsValue);
        Money named = document.value();
        builder.value(Numbers.of(Maybe.get(named, Money::amount))).valueToDeclared(Amounts.ratio(named, declared));
    }

    private void uses(PaperBuilder builder, SupportingDocument document) {
        List<DocumentUse> uses = Maybe.get(source.consignment().history(), History::documentUses);
        DocumentUse latest = Matching.greatest(uses, use -> again(use, document), DocumentUse::on);
        builder.usedBefore(Truth.anyOf(uses, use -> again(use, document)).orNull())
                .usedOn(Maybe.get(latest, DocumentUse::on))
                .usedIn(Maybe.get(latest, DocumentUse::reference))
                .quantityLeft(left(uses, document));
    }

    /** A use the issuer allowed as part of a split is no second use. */
    private Truth again(DocumentUse use, SupportingDocument document) {
        return DocumentUses.elsewhere(use, document.number(), source)
                .and(Truth.of(use.endorsedSplit()).not());
    }

    private @Nullable BigDecimal left(@Nullable List<DocumentUse> uses, SupportingDocument document) {
        List<DocumentUse> own = Matching.all(uses, use -> DocumentUses.elsewhere(use, document.number(), source))
                .orElse(null);
        BigDecimal left = own == null ? null : Numbers.of(document.quantity());
        for (DocumentUse use : own == null ? List.<DocumentUse>of() : own) {
            left = Numbers.minus(left, Numbers.of(use.quantity()));
        }
        return left;
    }
}
