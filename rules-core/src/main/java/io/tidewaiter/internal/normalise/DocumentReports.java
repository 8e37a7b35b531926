package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.TravelDocumentBuilder;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.DocumentReport;
import io.tidewaiter.model.DocumentReportStatus;
import io.tidewaiter.model.TravelDocument;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What lists of lost and stolen documents have on a document, by its number and issuer together. */
final class DocumentReports {

    private DocumentReports() {}

    static void fill(TravelDocumentBuilder builder, TravelDocument document, Trip trip) {
        List<DocumentReport> reports = trip.passenger().documentReports();
        Truth hit = Truth.anyOf(reports, report -> hits(report, document));
        if (hit == Truth.FALSE && document.number() != null) {
            builder.reported(DocumentReportStatus.NONE.name());
        }
        for (DocumentReport report : reports == null ? List.<DocumentReport>of() : reports) {
            Truth one = hits(report, document);
            if (one == Truth.UNKNOWN) {
                return;
            }
            if (one == Truth.TRUE) {
                builder.reported(Maybe.name(report.status()))
                        .reportedBy(Maybe.get(report.country(), CountryCode::code))
                        .reportedOn(report.reportedOn());
                return;
            }
        }
    }

    private static Truth hits(DocumentReport report, TravelDocument document) {
        Truth none = Truth.same(report.status(), DocumentReportStatus.NONE);
        return Truth.same(plain(report.number()), plain(document.number()))
                .and(Truth.same(report.issuer(), document.issuer()))
                .and(none.not());
    }

    static @Nullable String plain(@Nullable String number) {
        return number == null ? null : number.replaceAll("[\\s<-]", "").toUpperCase(Locale.ROOT);
    }
}
