package io.tidewaiter.intake;

import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.Subject;
import java.util.List;
import java.util.Optional;

/** What became of one record of an input: it was read, or it was refused with all its problems. There is no third way. */
public sealed interface Intake {

    /** Where the record begins. */
    Place place();

    /** A record that was read, of whatever kind. */
    sealed interface Accepted extends Intake {

        /** The consignment or passenger. */
        Subject subject();
    }

    /** A consignment that was read. */
    record Read(Consignment consignment, Place place) implements Accepted {

        @Override
        public Subject subject() {
            return consignment;
        }
    }

    /** A traveller who was read. */
    record ReadPassenger(Passenger passenger, Place place) implements Accepted {

        @Override
        public Subject subject() {
            return passenger;
        }
    }

    /**
     * A record that was refused.
     *
     * @param reference the record's own reference, if that much could be read; safe to print
     * @param problems every problem found, at least one
     */
    record Refused(Place place, Optional<String> reference, List<InputProblem> problems) implements Intake {

        /** Copies the problems. */
        public Refused {
            problems = List.copyOf(problems);
        }

        /** A refusal for one reason that concerns the record as a whole. */
        public static Refused whole(Place place, String found, String advice) {
            return new Refused(place, Optional.empty(), List.of(new InputProblem("", "", found, advice)));
        }
    }
}
