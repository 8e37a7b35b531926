package io.tidewaiter;

import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.Subject;
import io.tidewaiter.pack.RulePack;
import java.util.Collection;
import java.util.List;

/**
 * Keeps courses and service apart: invented travellers are never judged beside real ones, nor real ones by packs of a course.
 *
 * @param on whether the profiler is for courses and tests
 */
record Training(boolean on) {

    /** @throws IllegalArgumentException when packs made for training are loaded into a profiler for service, with all of them */
    void check(Collection<? extends RulePack> packs) {
        List<String> misplaced = packs.stream()
                .filter(pack -> !on && pack.handling().training())
                .map(pack -> pack.ref().toString())
                .sorted()
                .toList();
        if (!misplaced.isEmpty()) {
            throw new IllegalArgumentException("Made for training only: " + String.join(", ", misplaced)
                    + ". Leave them out, or build the profiler with training().");
        }
    }

    /** The first stage behind a look at the mark of travellers. */
    RiskProfiler.Normalise guard(RiskProfiler.Normalise normalise) {
        return (subject, asOf) -> {
            admit(subject);
            return normalise.begin(subject, asOf);
        };
    }

    private void admit(Subject subject) {
        if (!(subject instanceof Passenger passenger)) {
            return;
        }
        boolean invented = Boolean.TRUE.equals(passenger.training());
        if (invented && !on) {
            throw new OtherContextException(
                    "This traveller is marked as invented (training), and the profiler is for service."
                            + " Build one with training() for courses and tests.");
        }
        if (!invented && on) {
            throw new OtherContextException(
                    "This profiler is for training, and the traveller is not marked as invented."
                            + " Set training to true only for invented ones.");
        }
    }
}
