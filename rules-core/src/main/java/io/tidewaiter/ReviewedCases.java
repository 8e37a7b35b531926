package io.tidewaiter;

import io.tidewaiter.internal.record.RecordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What persons have decided before. The decision of a person stands: the same traveller on the same journey with the same facts is not
 * proposed a second time, also when packs have new versions. A new fact makes a new case. Immutable.
 */
public final class ReviewedCases {

    private static final ReviewedCases NONE = new ReviewedCases(Map.of());

    private final Map<String, Review> byFacts;

    private ReviewedCases(Map<String, Review> byFacts) {
        this.byFacts = Map.copyOf(byFacts);
    }

    /** Nothing was decided yet. */
    public static ReviewedCases none() {
        return NONE;
    }

    /** The cases of these records; of several about the same facts the last one counts, and open ones do not. */
    public static ReviewedCases of(List<DecisionRecord> records) {
        Map<String, Review> byFacts = new HashMap<>();
        for (DecisionRecord one : records) {
            if (one.review().state() == Review.State.CLOSED) {
                byFacts.put(RecordFile.factsId(one), one.review());
            }
        }
        return new ReviewedCases(byFacts);
    }

    /** These cases and one more. */
    public ReviewedCases with(DecisionRecord decided) {
        Map<String, Review> byFacts = new HashMap<>(this.byFacts);
        if (decided.review().state() == Review.State.CLOSED) {
            byFacts.put(RecordFile.factsId(decided), decided.review());
        }
        return new ReviewedCases(byFacts);
    }

    /** What a person decided about the very facts of a record; empty when nobody did. */
    public Optional<Review> decided(DecisionRecord record) {
        return Optional.ofNullable(byFacts.get(RecordFile.factsId(record)));
    }

    /** The record as it should be shown: closed as before when a person decided about the same facts, else as it is. */
    public DecisionRecord applied(DecisionRecord record) {
        return decided(record).map(record::reviewed).orElse(record);
    }
}
