package io.tidewaiter.internal.intake.join;

import io.tidewaiter.model.TravelHistory;
import io.tidewaiter.model.TravelHistoryBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the host gave beside either message, put together: it is about the traveller and not about one of the messages. */
final class Histories {

    private Histories() {}

    static @Nullable TravelHistory of(@Nullable TravelHistory one, @Nullable TravelHistory other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return TravelHistoryBuilder.builder()
                .earlierTrips(both(one.earlierTrips(), other.earlierTrips()))
                .otherBookings(both(one.otherBookings(), other.otherBookings()))
                .sharedLinks(both(one.sharedLinks(), other.sharedLinks()))
                .documentUses(both(one.documentUses(), other.documentUses()))
                .examinations(both(one.examinations(), other.examinations()))
                .destinationLinks(both(one.destinationLinks(), other.destinationLinks()))
                .addressChecks(both(one.addressChecks(), other.addressChecks()))
                .directOffers(both(one.directOffers(), other.directOffers()))
                .entryRights(both(one.entryRights(), other.entryRights()))
                .households(both(one.households(), other.households()))
                .statusChecks(both(one.statusChecks(), other.statusChecks()))
                .checkInReports(both(one.checkInReports(), other.checkInReports()))
                .bagReports(both(one.bagReports(), other.bagReports()))
                .build();
    }

    /** The entries of both, each once; null, unknown, only when neither has any knowledge. */
    static <T> @Nullable List<T> both(@Nullable List<T> one, @Nullable List<T> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
