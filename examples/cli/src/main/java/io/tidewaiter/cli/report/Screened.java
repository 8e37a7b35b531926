package io.tidewaiter.cli.report;

import io.tidewaiter.Assessment;
import io.tidewaiter.ScreeningResult;
import io.tidewaiter.model.Subject;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One record with its answer. It is explained when a report first asks why, and never for a report that does not ask. */
public final class Screened {

    private final String place;
    private final Subject subject;
    private final Answer answer;
    private final Supplier<Assessment> explanation;
    private @Nullable Assessment assessment;

    private Screened(String place, Subject subject, Answer answer, Supplier<Assessment> explanation) {
        this.place = place;
        this.subject = subject;
        this.answer = answer;
        this.explanation = explanation;
    }

    /**
     * A record that is not explained yet.
     *
     * @param place where the record stands, for example {@code day.jsonl:17}
     */
    public static Screened of(String place, Subject subject, ScreeningResult result) {
        return new Screened(place, subject, Answer.of(result), result::explain);
    }

    /** A record with its explanation. */
    public static Screened explained(String place, Subject subject, Assessment assessment) {
        return new Screened(place, subject, Answer.of(assessment), () -> assessment);
    }

    /** Where the record stands. */
    public String place() {
        return place;
    }

    /** What was screened. */
    public Subject subject() {
        return subject;
    }

    /** The answer without reasons. */
    public Answer answer() {
        return answer;
    }

    /** The answer with reasons. The first call takes long; one thread at a time. */
    public Assessment assessment() {
        Assessment known = assessment;
        if (known == null) {
            known = explanation.get();
            assessment = known;
        }
        return known;
    }
}
