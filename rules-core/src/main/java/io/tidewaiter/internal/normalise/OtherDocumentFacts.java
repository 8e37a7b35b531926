package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.OtherDocument;
import io.tidewaiter.facts.OtherDocumentBuilder;
import io.tidewaiter.facts.Traveller;
import io.tidewaiter.model.AdvanceInformation;
import io.tidewaiter.model.Identity;
import io.tidewaiter.model.TravelDocument;
import io.tidewaiter.model.TravelDocumentUse;
import java.util.List;

/** Derives the facts of one use of another document. */
final class OtherDocumentFacts {

    private OtherDocumentFacts() {}

    static OtherDocument derive(int number, TravelDocumentUse use, Trip trip, Traveller traveller) {
        AdvanceInformation advance = trip.passenger().advance();
        Identity identity = Maybe.get(advance, AdvanceInformation::identity);
        List<TravelDocument> own = Maybe.get(advance, AdvanceInformation::documents);
        return OtherDocumentBuilder.builder()
                .number(number)
                .usedOn(use.usedOn())
                .bornSameDay(Truth.same(
                                Maybe.get(use.identity(), Identity::birthDate),
                                Maybe.get(identity, Identity::birthDate))
                        .orNull())
                .spellingDistance(Spelling.distance(
                        Maybe.get(use.identity(), Identity::name), Maybe.get(identity, Identity::name)))
                .otherNumber(Truth.anyOf(
                                own,
                                document -> Truth.same(
                                        DocumentReports.plain(use.number()), DocumentReports.plain(document.number())))
                        .not()
                        .orNull())
                .otherIssuer(Truth.anyOf(own, document -> Truth.same(use.issuer(), document.issuer()))
                        .not()
                        .orNull())
                .tripsOverlap(use.overlaps())
                .bothVerified(use.bothVerified())
                .traveller(traveller)
                .build();
    }
}
