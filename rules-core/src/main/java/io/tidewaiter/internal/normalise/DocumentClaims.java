package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.TravelDocumentBuilder;
import io.tidewaiter.model.TravelDocument;
import io.tidewaiter.model.TravelDocumentType;
import io.tidewaiter.model.TravelHistory;
import io.tidewaiter.model.TravellerRole;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The status a document claims, by the letters of its code (ICAO Doc 9303), and whether a list confirms it. */
final class DocumentClaims {

    private static final String CREW = "CREW";

    private DocumentClaims() {}

    static void fill(TravelDocumentBuilder builder, TravelDocument document, Trip trip) {
        String claim = claim(document);
        Truth crew = Truth.same(claim, CREW).and(Truth.same(trip.passenger().role(), TravellerRole.CREW));
        Boolean checked = TravellerFacts.one(trip.held(TravelHistory::statusChecks), one -> Truth.of(one.confirmed()));
        builder.claim(claim).claimConfirmed(crew.or(Truth.of(checked)).orNull());
    }

    private static @Nullable String claim(TravelDocument document) {
        if (document.code() == null || document.type() == null) {
            return null;
        }
        String code = document.code().strip().toUpperCase(Locale.ROOT);
        if (document.type() == TravelDocumentType.CREW_CERTIFICATE) {
            return CREW;
        }
        return switch (code) {
            case "AC", "L" -> CREW;
            case "PD", "D", "ID" -> "DIPLOMATIC";
            case "PO", "O", "S" -> "OFFICIAL";
            default -> "NONE";
        };
    }
}
