package io.tidewaiter;

import io.tidewaiter.internal.record.RecordFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An assessment as it is kept: for the desk today, for a court in five years. Its JSON form is canonical, so equal records are equal
 * bytes, and each record can carry the hash of the one before it, so that a change is found. The shape is
 * {@code docs/schema/decision-record.schema.json}.
 *
 * @param assessment the answer
 * @param counterfactuals what would be without each finding; empty when nobody asked
 * @param nearMisses rules that lack one condition; empty when nobody asked
 * @param evaluatedAt when the host had it assessed, UTC; only the host knows, the library reads no clock
 * @param review the review by a person
 * @param previousHash hash of the record before this one in the host's chain
 */
public record DecisionRecord(
        Assessment assessment,
        List<Counterfactual> counterfactuals,
        List<NearMiss> nearMisses,
        Optional<Instant> evaluatedAt,
        Review review,
        Optional<String> previousHash) {

    /** Copies the lists. */
    public DecisionRecord {
        counterfactuals = List.copyOf(counterfactuals);
        nearMisses = List.copyOf(nearMisses);
    }

    /** The record of an assessment, its review open. */
    public static DecisionRecord of(Assessment assessment) {
        return of(new Exploration(assessment, List.of(), List.of()));
    }

    /** The record of an assessment with what would change it, its review open. */
    public static DecisionRecord of(Exploration exploration) {
        return new DecisionRecord(
                exploration.assessment(),
                exploration.counterfactuals(),
                exploration.nearMisses(),
                Optional.empty(),
                Review.open(exploration.assessment().decision().review(), criteria(exploration.assessment())),
                Optional.empty());
    }

    /** What the packs that were applied ask a reviewer, each once. */
    private static List<String> criteria(Assessment assessment) {
        return assessment.packs().stream()
                .flatMap(pack -> pack.checklist().stream().flatMap(List::stream))
                .distinct()
                .toList();
    }

    /**
     * Reads a record.
     *
     * @throws InvalidRecordException when it has not the shape of a record, with every problem, or was changed after it was written
     */
    public static DecisionRecord fromJson(String json) {
        return RecordFile.read(json);
    }

    /** One line of canonical JSON without a line end: fixed order of fields, nothing optional that is empty. */
    public String toJson() {
        return RecordFile.write(this);
    }

    /** The same JSON over many lines, for eyes. */
    public String toPrettyJson() {
        return RecordFile.pretty(this);
    }

    /**
     * Names the answer: 32 hexadecimal digits of the SHA-256 of everything but the host's times, the review and the chain. The same
     * subject assessed again the same way has the same id.
     */
    public String recordId() {
        return RecordFile.id(this);
    }

    /** SHA-256 of the whole record, 64 hexadecimal digits. */
    public String hash() {
        return RecordFile.hash(this);
    }

    /** The same record with the instant at which the host had it assessed. */
    public DecisionRecord evaluatedAt(Instant instant) {
        return new DecisionRecord(assessment, counterfactuals, nearMisses, Optional.of(instant), review, previousHash);
    }

    /** The same record, put into a chain behind another one. */
    public DecisionRecord after(DecisionRecord previous) {
        return new DecisionRecord(
                assessment, counterfactuals, nearMisses, evaluatedAt, review, Optional.of(previous.hash()));
    }

    /** The same record with another review. In a chain, append it as a record of its own: what was written stays. */
    public DecisionRecord reviewed(Review outcome) {
        return new DecisionRecord(assessment, counterfactuals, nearMisses, evaluatedAt, outcome, previousHash);
    }

    /**
     * The record as it may leave the unit: of rules that their packs call sensitive it says that they were true or could not be judged
     * and what they counted, by their ids, and nothing of what they look at. It names the hash of this record as the one before it.
     */
    public DecisionRecord exported() {
        return Export.of(this);
    }

    /**
     * Finds breaks in a chain, each as a sentence with its position counted from 1; none when every record names the hash of the one
     * before it. Together with the check in {@link #fromJson} any change, removal or exchange but at the very end is found.
     */
    public static List<String> breaks(List<DecisionRecord> chain) {
        return java.util.stream.IntStream.range(1, chain.size())
                .filter(i -> !chain.get(i)
                        .previousHash()
                        .equals(Optional.of(chain.get(i - 1).hash())))
                .mapToObj(i -> "Record " + (i + 1) + " does not follow record " + i
                        + ": one of them was changed, removed or put elsewhere.")
                .toList();
    }
}
