package io.tidewaiter.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something the host knows of a traveller from elsewhere, which it may use on a legal ground and until a day. Both are required: an
 * entry without them is refused, and an entry whose last day lies before the as-of day is as if it had never been.
 */
public sealed interface HeldEntry
        permits EarlierTrip,
                OtherBooking,
                SharedLink,
                TravelDocumentUse,
                TravelExamination,
                DestinationLink,
                AddressCheck,
                DirectOffer,
                EntryRight,
                HouseholdCheck,
                StatusCheck,
                CheckInReport,
                BagReport {

    /** Legal ground on which the host holds it, in words; not empty. */
    String legalGround();

    /** Last day on which it may be used, UTC. */
    LocalDate heldUntil();

    /**
     * Checks what every entry needs.
     *
     * @throws IllegalArgumentException when one of the two is missing
     */
    static void require(@Nullable String legalGround, @Nullable LocalDate heldUntil) {
        if (legalGround == null || legalGround.isBlank()) {
            throw new IllegalArgumentException(
                    "legalGround is empty. Say on which legal ground the host holds this entry, or leave the entry out.");
        }
        if (heldUntil == null) {
            throw new IllegalArgumentException(
                    "heldUntil is missing. Give the last day on which the entry may be used, or leave the entry out.");
        }
    }
}
