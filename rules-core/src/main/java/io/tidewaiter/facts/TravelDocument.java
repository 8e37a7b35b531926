package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A travel document of the traveller as the advance passenger information gives it. */
@RecordBuilder
@Meaning("A travel document of the traveller as the advance passenger information gives it")
public record TravelDocument(
        @Meaning(value = "Position of the document, counted from 1", example = "1", from = "advance.documents[]")
        @Nullable
        Integer number,

        @Meaning(
                value =
                        "PASSPORT, IDENTITY_CARD, CREW_CERTIFICATE, REFUGEE_DOCUMENT, RESIDENCE_PERMIT, MILITARY, VISA or OTHER",
                example = "PASSPORT",
                from = "advance.documents[].type")
        @Nullable
        String kind,

        @Meaning(
                value = "True when its machine-readable zone was read",
                from = "advance.documents[].machineReadableZone")
        @Nullable
        Boolean machineReadable,

        @Meaning(
                value = "Check digits of its machine-readable zone that do not fit",
                unit = "digits",
                example = "1",
                from = "advance.documents[].machineReadableZone")
        @Nullable
        Integer checkDigitsWrong,

        @Meaning(
                value =
                        "First field whose check digit does not fit: NUMBER, BIRTH, EXPIRY, OPTIONAL or COMPOSITE; NONE when all fit",
                example = "EXPIRY",
                from = "advance.documents[].machineReadableZone")
        @Nullable
        String wrongField,

        @Meaning(
                value = "Check digit that field should have; NONE when all fit",
                example = "4",
                from = "advance.documents[].machineReadableZone")
        @Nullable
        String digitExpected,

        @Meaning(
                value = "Check digit that field has; NONE when all fit",
                example = "9",
                from = "advance.documents[].machineReadableZone")
        @Nullable
        String digitFound,

        @Meaning(value = "Last day of validity", example = "2026-03-01", from = "advance.documents[].expiresOn")
        @Nullable
        LocalDate expiresOn,

        @Meaning(
                value =
                        "Days from arrival at the destination to the last day of validity; negative when expired before",
                unit = "days",
                example = "-3",
                from = {"advance.documents[].expiresOn", "flights[].arrivesOn"})
        @Nullable
        Integer daysValidAfterArrival,

        @Meaning(
                value = "Days the destination asks a document to be valid after arrival; 0 when it does not ask",
                unit = "days",
                example = "90",
                from = "flights[].to",
                tables = {"airports", "entry-rules"})
        @Nullable
        Integer daysNeededAfterArrival,

        @Meaning(
                value = "Days from issue to the first departure",
                unit = "days",
                example = "6",
                from = {"advance.documents[].issuedOn", "flights[].departsOn"})
        @Nullable
        Integer daysSinceIssue,

        @Meaning(
                value = "True when the table has the format of numbers of this issuer and kind",
                from = {"advance.documents[].issuer", "advance.documents[].type"},
                tables = "document-formats")
        @Nullable
        Boolean formatKnown,

        @Meaning(
                value = "True when the number has a format of its issuer and kind; unknown when the table has none",
                from = {"advance.documents[].number", "advance.documents[].issuer", "advance.documents[].type"},
                tables = "document-formats")
        @Nullable
        Boolean numberFits,

        @Meaning(
                value = "True when every state or organisation code of the document is one of ICAO Doc 9303-3",
                from = {"advance.documents[].issuer", "advance.identity.nationalities"},
                tables = "icao-states")
        @Nullable
        Boolean codesExist,

        @Meaning(
                value = "First code of the document that is not one of ICAO Doc 9303-3; NONE when all are",
                example = "QQQ",
                from = {"advance.documents[].issuer", "advance.identity.nationalities"},
                tables = "icao-states")
        @Nullable
        String unknownCode,

        @Meaning(
                value =
                        "How the source lists it: LOST, STOLEN, REVOKED or INVALID; NONE when it was asked and has nothing",
                example = "STOLEN",
                from = {"documentReports[]", "advance.documents[].number", "advance.documents[].issuer"})
        @Nullable
        String reported,

        @Meaning(
                value = "Country that reported it, ISO 3166-1 alpha-2",
                example = "EX",
                from = {"documentReports[]", "advance.documents[].number", "advance.documents[].issuer"})
        @Nullable
        String reportedBy,

        @Meaning(
                value = "Day of that report",
                example = "2026-01-12",
                from = {"documentReports[]", "advance.documents[].number", "advance.documents[].issuer"})
        @Nullable
        LocalDate reportedOn,

        @Meaning(
                value = "Status the document claims: CREW, DIPLOMATIC or OFFICIAL; NONE when none",
                example = "CREW",
                from = {"advance.documents[].code", "advance.documents[].type"})
        @Nullable
        String claim,

        @Meaning(
                value =
                        "True when a crew list or diplomatic note confirms that status; false when one was looked for and does not have the traveller",
                from = {"role", "history.statusChecks[]", "advance.documents[].code", "advance.documents[].type"})
        @Nullable
        Boolean claimConfirmed,

        @Meaning(value = "The traveller it belongs to") @Nullable
        Traveller traveller)
        implements PassengerFact {

    @Override
    public String label() {
        return "Travel document " + number;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
