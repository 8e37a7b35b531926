package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Lesson;
import io.tidewaiter.model.AdvanceInformation;
import io.tidewaiter.model.AdvanceInformationBuilder;
import io.tidewaiter.model.BookingBuilder;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.PassengerBuilder;
import io.tidewaiter.model.TravelDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A booking with its travellers, and what is true about them.
 *
 * @param lessons what is true about each traveller, in their order; for the trainer only
 * @param locator record locator
 * @param travellers in the order of the booking, the same booking data in each
 * @param apart true when they do not sit side by side
 */
record Reservation(List<Lesson> lessons, String locator, List<Passenger> travellers, boolean apart) {

    Reservation {
        lessons = List.copyOf(lessons);
        travellers = List.copyOf(travellers);
    }

    /** All travellers are of the same lesson. */
    static Reservation of(Lesson lesson, String locator, List<Passenger> travellers) {
        return new Reservation(Collections.nCopies(travellers.size(), lesson), locator, travellers, false);
    }

    Passenger first() {
        return travellers.get(0);
    }

    /** The passport the first traveller shows. */
    TravelDocument passport() {
        AdvanceInformation advance = Objects.requireNonNull(first().advance());
        return Objects.requireNonNull(advance.documents()).get(0);
    }

    /** With a change of what every traveller has. */
    Reservation each(UnaryOperator<PassengerBuilder> change) {
        return with(travellers.stream()
                .map(one -> change.apply(PassengerBuilder.builder(one)).build())
                .toList());
    }

    /** With a change of the booking. */
    Reservation booked(UnaryOperator<BookingBuilder> change) {
        return each(one -> one.booking(change.apply(BookingBuilder.builder(Objects.requireNonNull(one.booking())))
                .build()));
    }

    /** With a change of the advance data of every traveller. */
    Reservation advised(UnaryOperator<AdvanceInformationBuilder> change) {
        return each(one ->
                one.advance(change.apply(AdvanceInformationBuilder.builder(Objects.requireNonNull(one.advance())))
                        .build()));
    }

    Reservation with(List<Passenger> others) {
        return new Reservation(lessons, locator, others, apart);
    }

    Reservation seatedApart() {
        return new Reservation(lessons, locator, travellers, true);
    }

    /** As above, but no rule is expected to speak of the first traveller, who is part of the story and no more. */
    Reservation firstIsBystander() {
        List<Lesson> changed = new ArrayList<>(lessons);
        Lesson lesson = lessons.get(0);
        changed.set(0, new Lesson(lesson.kind(), lesson.label(), lesson.threat(), "", lesson.note()));
        return new Reservation(changed, locator, travellers, apart);
    }
}
