package io.tidewaiter.internal.normalise;

import io.tidewaiter.checks.CheckResult;
import io.tidewaiter.checks.MachineReadableZone;
import io.tidewaiter.facts.TravelDocument;
import io.tidewaiter.facts.TravelDocumentBuilder;
import io.tidewaiter.facts.Traveller;
import io.tidewaiter.model.AdvanceInformation;
import io.tidewaiter.model.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Derives the facts of one travel document. Issuer and number stay behind: a rule sees whether they fit, not what they are. */
final class TravelDocumentFacts {

    private static final String NONE = "NONE";

    private final Trip trip;
    private final io.tidewaiter.model.TravelDocument document;

    private TravelDocumentFacts(Trip trip, io.tidewaiter.model.TravelDocument document) {
        this.trip = trip;
        this.document = document;
    }

    static TravelDocument derive(
            int number, io.tidewaiter.model.TravelDocument document, Trip trip, Traveller traveller) {
        return new TravelDocumentFacts(trip, document).derive(number, traveller);
    }

    private TravelDocument derive(int number, Traveller traveller) {
        Itinerary way = trip.itinerary();
        Row rules = trip.tables().find(KnownTable.ENTRY_RULES, way.countries().of(way.destination()));
        TravelDocumentBuilder builder = TravelDocumentBuilder.builder()
                .number(number)
                .kind(Maybe.name(document.type()))
                .expiresOn(document.expiresOn())
                .daysValidAfterArrival(Times.days(way.arrivesOn(), document.expiresOn()))
                .daysNeededAfterArrival(
                        rules == null
                                ? null
                                : Integer.valueOf(rules.number("days_valid").intValue()))
                .daysSinceIssue(Times.days(document.issuedOn(), way.departsOn()))
                .traveller(traveller);
        zone(builder, document.machineReadableZone());
        number(builder);
        codes(builder);
        DocumentReports.fill(builder, document, trip);
        DocumentClaims.fill(builder, document, trip);
        return builder.build();
    }

    private static void zone(TravelDocumentBuilder builder, @Nullable List<String> lines) {
        if (lines == null) {
            return;
        }
        MachineReadableZone zone = MachineReadableZone.check(lines);
        builder.machineReadable(zone.format().isPresent());
        if (zone.format().isEmpty()) {
            return;
        }
        int wrong = 0;
        builder.wrongField(NONE).digitExpected(NONE).digitFound(NONE);
        for (MachineReadableZone.Field field : MachineReadableZone.Field.values()) {
            if (zone.fields().get(field) instanceof CheckResult.WrongDigit digit) {
                if (wrong == 0) {
                    builder.wrongField(field.name())
                            .digitExpected(digit.expected())
                            .digitFound(digit.found());
                }
                wrong++;
            }
        }
        builder.checkDigitsWrong(wrong);
    }

    private void number(TravelDocumentBuilder builder) {
        String kind = Maybe.name(document.type());
        Row row = trip.tables().find(KnownTable.DOCUMENT_FORMATS, document.issuer(), kind);
        Truth known = trip.tables().lists(KnownTable.DOCUMENT_FORMATS, document.issuer(), kind);
        builder.formatKnown(known.orNull());
        if (row != null && document.number() != null) {
            builder.numberFits(NumberFormat.fits(document.number(), Objects.requireNonNull(row.text("formats"))));
        }
    }

    private void codes(TravelDocumentBuilder builder) {
        List<@Nullable String> codes = new ArrayList<>();
        codes.add(document.issuer());
        Identity identity = Maybe.get(trip.passenger().advance(), AdvanceInformation::identity);
        List<String> more = Maybe.get(identity, Identity::nationalities);
        if (more == null) {
            codes.add(null);
        } else {
            codes.addAll(more);
        }
        Truth all = Truth.TRUE;
        String first = null;
        for (String code : codes) {
            Truth listed = trip.tables().lists(KnownTable.ICAO_STATES, code);
            all = all.and(listed);
            first = first == null && listed != Truth.TRUE ? (listed == Truth.FALSE ? code : "") : first;
        }
        // The first wrong code can only be named when all before it are known to be right.
        builder.codesExist(all.orNull()).unknownCode(first == null ? NONE : first.isEmpty() ? null : first);
    }
}
