package io.tidewaiter.retention;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;

/**
 * How long data of passengers is kept: identifying fields for six months, everything for five years at most (Directive (EU) 2016/681,
 * Article 12; after six months the Court allows no more than what an objective indication of risk asks for, C-817/19). The host says what
 * time it is.
 */
public final class PassengerRetention {

    private static final int MONTHS_UNTIL_MASKING = 6;
    private static final int YEARS_UNTIL_ERASURE = 5;

    /** Article 12(2): names, address and contact, payment, frequent flyer, remarks, API data; and what the host knows of the person. */
    private static final List<String> IDENTIFYING = List.of(
            "/advance",
            "/booking/identity",
            "/booking/documents",
            "/booking/visas",
            "/booking/contacts",
            "/booking/payments",
            "/booking/frequentFlyer",
            "/booking/tickets",
            "/booking/travellers",
            "/booking/companions",
            "/booking/changes",
            "/booking/corporateAccounts",
            "/baggage/poolWith",
            "/unaccompaniedMinor",
            "/documentReports",
            "/history");

    private PassengerRetention() {}

    /** The paths to mask in the JSON of a {@code Passenger}. */
    public static Predicate<String> identifying() {
        return path -> IDENTIFYING.stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }

    /** What to do with a record now. */
    public enum Due {
        /** Nothing yet. */
        KEEP,
        /** Mask the identifying fields. */
        MASK,
        /** Erase it. */
        ERASE
    }

    /**
     * What is due for a record.
     *
     * @param receivedAt when the data was received, UTC
     * @param now the host's time, UTC
     * @param confirmed whether a person confirmed the case; then it follows the law of the case, and nothing is masked by age alone
     */
    public static Due due(Instant receivedAt, Instant now, boolean confirmed) {
        if (!now.isBefore(receivedAt
                .atOffset(ZoneOffset.UTC)
                .plusYears(YEARS_UNTIL_ERASURE)
                .toInstant())) {
            return Due.ERASE;
        }
        boolean old = !now.isBefore(receivedAt
                .atOffset(ZoneOffset.UTC)
                .plusMonths(MONTHS_UNTIL_MASKING)
                .toInstant());
        return old && !confirmed ? Due.MASK : Due.KEEP;
    }
}
