package io.tidewaiter.internal.score;

import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.plan.Judgement;

/** The third stage for a batch: the numbers of an answer, without its reasons. */
@FunctionalInterface
public interface Scores {

    /** The numbers for a subject. */
    Verdict score(FactSheet sheet, Judgement judgement);
}
