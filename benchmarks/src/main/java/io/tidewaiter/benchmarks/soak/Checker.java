package io.tidewaiter.benchmarks.soak;

import io.tidewaiter.AppliedPack;
import io.tidewaiter.Assessment;
import io.tidewaiter.BatchOutcome;
import io.tidewaiter.ScreeningResult;
import io.tidewaiter.pack.PackRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Holds every outcome of one batch against what has to come out. For one thread. */
final class Checker {

    private static final int KEPT = 20;
    private static final int EXPLAINED_EVERY = 997;

    private final Shelf shelf;
    private final Set<String> versions = new TreeSet<>();
    private final List<String> failures = new ArrayList<>();
    private long next = 1;
    private long wrong;

    Checker(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Begins again with record 1. */
    void restart() {
        next = 1;
    }

    void take(BatchOutcome outcome) {
        Cargo cargo = Cargo.of(next);
        check(outcome.position() == next, cargo, "came as number " + outcome.position());
        next++;
        if (outcome instanceof BatchOutcome.Judged judged) {
            check(cargo.dated(), cargo, "was judged without a date");
            judged(cargo, judged.result());
        } else if (outcome instanceof BatchOutcome.Refused refused) {
            boolean due = !cargo.dated() && refused.reason() == BatchOutcome.Reason.NO_AS_OF;
            check(due, cargo, "was refused: " + refused.reason() + " " + refused.problems());
        }
    }

    private void judged(Cargo cargo, ScreeningResult result) {
        Edition edition = shelf.edition(result.packs());
        versions.add(edition.version());
        Edition.Answer due = edition.answer(cargo);
        Edition.Answer answer = new Edition.Answer(result.score(), result.fired(), result.unknown());
        check(due.equals(answer), cargo, "by " + edition.version() + " is " + due + ", not " + answer);
        check(result.reference().equals(cargo.reference()), cargo, "has the answer of " + result.reference());
        if (cargo.number() % EXPLAINED_EVERY == 0) {
            explained(cargo, result.packs(), due, result.explain());
        }
    }

    private void explained(Cargo cargo, List<PackRef> packs, Edition.Answer due, Assessment why) {
        List<String> fired =
                why.findings().stream().map(one -> one.card().id()).sorted().toList();
        check(fired.equals(due.fired()) && why.score() == due.score(), cargo, "is explained otherwise: " + fired);
        List<PackRef> named = why.packs().stream().map(AppliedPack::ref).toList();
        check(named.equals(packs), cargo, "is explained by " + named + ", not " + packs);
    }

    private void check(boolean right, Cargo cargo, String otherwise) {
        if (right) {
            return;
        }
        wrong++;
        if (failures.size() < KEPT) {
            failures.add("Record " + cargo.number() + " " + otherwise);
        }
    }

    /** How many checks failed. */
    long wrong() {
        return wrong;
    }

    /** The first failures, in words. */
    List<String> failures() {
        return Collections.unmodifiableList(failures);
    }

    /** Versions that gave answers. */
    Set<String> versions() {
        return Collections.unmodifiableSet(versions);
    }
}
