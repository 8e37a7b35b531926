package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.model.BookingChange;
import io.tidewaiter.model.BookingChangeBuilder;
import io.tidewaiter.model.ChangeKind;
import io.tidewaiter.model.TravelDocument;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The changes of a booking as they concern one of its travellers: another's name or document is not this one's. */
final class ChangesOf {

    private ChangesOf() {}

    /** Null when the message has no history. */
    static @Nullable List<BookingChange> traveller(PnrTraveller traveller, List<BookingChange> all, boolean alone) {
        if (all.isEmpty()) {
            return null;
        }
        return all.stream()
                .map(change -> alone || concerns(change, traveller) ? change : withoutPerson(change))
                .toList();
    }

    private static boolean concerns(BookingChange change, PnrTraveller traveller) {
        if (change.kind() == ChangeKind.NAME) {
            return PnrNames.same(traveller.name(), change.nameAfter());
        }
        return change.kind() != ChangeKind.DOCUMENT || holds(traveller, change.documentAfter());
    }

    private static boolean holds(PnrTraveller traveller, @Nullable String number) {
        List<TravelDocument> documents = traveller.documents();
        return documents != null && documents.stream().anyMatch(document -> Objects.equals(document.number(), number));
    }

    private static BookingChange withoutPerson(BookingChange change) {
        return BookingChangeBuilder.builder(change)
                .kind(ChangeKind.TRAVELLERS)
                .nameBefore(null)
                .nameAfter(null)
                .documentBefore(null)
                .documentAfter(null)
                .build();
    }
}
