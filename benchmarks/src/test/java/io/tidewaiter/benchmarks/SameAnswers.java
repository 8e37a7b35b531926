package io.tidewaiter.benchmarks;

import io.tidewaiter.ScreeningResult;
import io.tidewaiter.benchmarks.workload.Answer;
import java.util.function.Supplier;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the two methods of a benchmark against each other. */
final class SameAnswers {

    private static final int RECORDS = 200;

    private SameAnswers() {}

    /** Compares score and number of true rules for 200 records, and gives the sum of true rules. */
    static int of(Supplier<Object> tidewaiter, Supplier<Object> handWritten) {
        int hits = 0;
        for (int i = 0; i < RECORDS; i++) {
            Answer answer = (Answer) handWritten.get();
            ScreeningResult result = (ScreeningResult) tidewaiter.get();
            assertThat(result.score()).isEqualTo(answer.score());
            assertThat(result.fired()).hasSize(answer.hits());
            hits += answer.hits();
        }
        return hits;
    }
}
