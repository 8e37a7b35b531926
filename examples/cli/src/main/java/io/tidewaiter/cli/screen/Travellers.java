package io.tidewaiter.cli.screen;

import io.tidewaiter.intake.Intake;
import io.tidewaiter.intake.JourneyJoiner;
import io.tidewaiter.intake.Place;
import io.tidewaiter.model.Passenger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Holds the travellers of all inputs back until the last input was read: what is said of one traveller may stand in two files. Other
 * records go on at once.
 */
final class Travellers {

    private final List<Passenger> held = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    /** The records that are no travellers, in order; the others are held back on the way. */
    Iterator<Intake> without(Iterator<Intake> records) {
        return new Others(records);
    }

    boolean isEmpty() {
        return held.isEmpty();
    }

    /** How often a traveller was read. */
    long read() {
        return held.size();
    }

    /** One record for each traveller, API and PNR joined, at the place where the traveller came first. */
    JourneyJoiner.Joined joined() {
        return JourneyJoiner.join(held);
    }

    Intake record(Passenger passenger) {
        return new Intake.ReadPassenger(passenger, places.getOrDefault(passenger.reference(), new Place("", 1, 1)));
    }

    private void hold(Intake.ReadPassenger read) {
        held.add(read.passenger());
        places.putIfAbsent(read.passenger().reference(), read.place());
    }

    /** Looks one record ahead. */
    private final class Others implements Iterator<Intake> {

        private final Iterator<Intake> records;
        private Optional<Intake> next = Optional.empty();

        Others(Iterator<Intake> records) {
            this.records = records;
        }

        @Override
        public boolean hasNext() {
            while (next.isEmpty() && records.hasNext()) {
                Intake intake = records.next();
                if (intake instanceof Intake.ReadPassenger read) {
                    hold(read);
                } else {
                    next = Optional.of(intake);
                }
            }
            return next.isPresent();
        }

        @Override
        public Intake next() {
            if (!hasNext()) {
                throw new NoSuchElementException("No record is left.");
            }
            Intake intake = next.orElseThrow();
            next = Optional.empty();
            return intake;
        }
    }
}
