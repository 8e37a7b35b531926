package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Booking;
import io.tidewaiter.facts.BookingBuilder;
import io.tidewaiter.facts.Traveller;
import io.tidewaiter.model.Agency;
import io.tidewaiter.model.BookingChange;
import io.tidewaiter.model.ChangeKind;
import io.tidewaiter.model.ChangeReason;
import io.tidewaiter.model.Split;
import io.tidewaiter.model.TravelHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Derives the facts of the booking. */
final class BookingFacts {

    private static final String NONE = "NONE";
    private static final Duration LAST_HOURS = Duration.ofDays(3);
    private static final Set<ChangeKind> NO_CHANGES = Set.of(ChangeKind.CREATED, ChangeKind.STATUS);
    private static final Set<ChangeReason> OF_CARRIER =
            Set.of(ChangeReason.SCHEDULE_CHANGE, ChangeReason.MISSED_CONNECTION);

    private final Trip trip;
    private final io.tidewaiter.model.Booking booking;

    private BookingFacts(Trip trip, io.tidewaiter.model.Booking booking) {
        this.trip = trip;
        this.booking = booking;
    }

    static Booking derive(int number, io.tidewaiter.model.Booking booking, Trip trip, Traveller traveller) {
        return new BookingFacts(trip, booking).derive(number, traveller);
    }

    private Booking derive(int number, Traveller traveller) {
        Instant departs = trip.itinerary().departs();
        BookingBuilder builder = BookingBuilder.builder()
                .number(number)
                .reference(booking.locator())
                .hoursBeforeDeparture(Times.hours(booking.createdAt(), departs))
                .travellers(booking.travellers())
                .household(TravellerFacts.one(trip.held(TravelHistory::households), one -> Truth.of(one.household())))
                .changesLast72Hours(changes(booking.changes(), departs))
                .airlineRebooked(
                        Truth.anyOf(booking.changes(), BookingFacts::byCarrier).orNull())
                .traveller(traveller);
        corporate(builder, booking.corporateAccounts());
        split(builder, booking.splits());
        agency(builder, booking.agency());
        new BookingContacts(trip, booking).fill(builder);
        new BookingPayments(booking).fill(builder);
        return builder.build();
    }

    /** Messages do not tell accounts: only an empty list says that there is none. */
    private static void corporate(BookingBuilder builder, @Nullable List<String> accounts) {
        if (accounts != null) {
            builder.corporate(!accounts.isEmpty()).corporateReference(accounts.isEmpty() ? NONE : accounts.get(0));
        }
    }

    private static void split(BookingBuilder builder, @Nullable List<Split> splits) {
        Truth split = Truth.anyOf(splits, one -> Truth.of(one.from()));
        builder.split(split.orNull());
        if (split == Truth.FALSE) {
            builder.splitFrom(NONE);
        }
        // The first one counts, so behind one that may be it nothing is known.
        for (Split one : splits == null ? List.<Split>of() : splits) {
            Truth from = Truth.of(one.from());
            if (from == Truth.TRUE) {
                builder.splitFrom(one.locator());
            }
            if (from != Truth.FALSE) {
                return;
            }
        }
    }

    private void agency(BookingBuilder builder, @Nullable Agency agency) {
        String office = Maybe.get(agency, Agency::office);
        builder.agencyNumber(Maybe.get(agency, Agency::number))
                .agencyOffice(office)
                .cashShare(Tables.number(trip.tables().find(KnownTable.CASH_SHARES, office), "share"));
    }

    static Truth byCarrier(BookingChange change) {
        return change.reason() == null ? Truth.UNKNOWN : Truth.of(OF_CARRIER.contains(change.reason()));
    }

    private static @Nullable Integer changes(@Nullable List<BookingChange> changes, @Nullable Instant departs) {
        if (changes == null || departs == null) {
            return null;
        }
        int count = 0;
        for (BookingChange change : changes) {
            Truth counts = counts(change, departs);
            if (counts == Truth.UNKNOWN) {
                return null;
            }
            count += counts == Truth.TRUE ? 1 : 0;
        }
        return count;
    }

    private static Truth counts(BookingChange change, Instant departs) {
        Truth real = change.kind() == null ? Truth.UNKNOWN : Truth.of(!NO_CHANGES.contains(change.kind()));
        Truth late = change.at() == null
                ? Truth.UNKNOWN
                : Truth.of(!change.at().isAfter(departs)
                        && Duration.between(change.at(), departs).compareTo(LAST_HOURS) <= 0);
        return real.and(late);
    }
}
