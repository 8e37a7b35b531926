package io.tidewaiter;

import java.util.List;
import java.util.Optional;

/** What became of one record of a batch: an answer or a refusal, never neither. Immutable. */
public sealed interface BatchOutcome {

    /** Number of the record in the order of reading, from 1. */
    long position();

    /**
     * An answer.
     *
     * @param position number of the record, from 1
     * @param result the short answer and the packs that gave it, all of one profiler; it explains itself when asked, on any thread, also
     *     long after the batch
     */
    record Judged(long position, ScreeningResult result) implements BatchOutcome {}

    /**
     * A refusal. The others go on.
     *
     * @param position number of the record, from 1
     * @param reference the host's reference, if that much could be read
     * @param place where the record stands, for example {@code day.jsonl:17, record 17}; {@code record 17} when only its number is known
     * @param reason kind of refusal
     * @param problems everything wrong with it, sentences that are safe to print, at least one
     */
    record Refused(long position, Optional<String> reference, String place, Reason reason, List<String> problems)
            implements BatchOutcome {

        /** Copies the problems. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Why a record was refused. */
    enum Reason {
        /** The reader refused it, or there was nothing where a record was due. */
        UNREADABLE,
        /** It does not say when it was lodged, and the run has no as-of instant. */
        NO_AS_OF,
        /** None of the packs was in force at its instant. */
        NO_PACK_IN_FORCE,
        /** All packs are for subjects of the other kind: consignments and travellers are never judged by one another's packs. */
        UNFIT,
        /** An invented traveller in service, or a real one in a course. */
        OTHER_CONTEXT,
        /** The program failed on it; the problem names the kind of failure and where, never a value. */
        FAULT
    }
}
