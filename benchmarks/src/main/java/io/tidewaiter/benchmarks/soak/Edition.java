package io.tidewaiter.benchmarks.soak;

import java.util.ArrayList;
import java.util.List;

/**
 * One version of the pack, and in plain Java what it has to answer. No sum of points of one version is a sum of another, so an answer
 * put together from two versions fits neither.
 *
 * @param version version of the pack
 * @param grossFrom gross mass above which SOAK-01 is true, kg
 * @param grossPoints points of SOAK-01
 * @param tareFrom tare mass above which SOAK-02 is true, kg
 * @param tarePoints points of SOAK-02
 * @param joinPoints points of SOAK-03, which compares the goods with their container and needs a join
 */
record Edition(String version, int grossFrom, int grossPoints, int tareFrom, int tarePoints, int joinPoints) {

    /** The versions that take turns. */
    static final List<Edition> ALL = List.of(
            new Edition("1.0.0", 12_000, 1, 2_500, 6, 12),
            new Edition("2.0.0", 15_000, 2, 3_500, 20, 30),
            new Edition("3.0.0", 18_000, 3, 4_500, 41, 55));

    /** What has to come out for a record. */
    record Answer(int score, List<String> fired, List<String> unknown) {}

    Answer answer(Cargo cargo) {
        List<String> fired = new ArrayList<>();
        int score = 0;
        if (cargo.grossMass().isPresent() && cargo.grossMass().getAsInt() > grossFrom) {
            fired.add("SOAK-01");
            score += grossPoints;
        }
        if (cargo.full() && cargo.tareMass() > tareFrom) {
            fired.add("SOAK-02");
            score += tarePoints;
        }
        if (cargo.full() && cargo.itemMass() < cargo.tareMass()) {
            fired.add("SOAK-03");
            score += joinPoints;
        }
        return new Answer(score, fired, cargo.grossMass().isPresent() ? List.of() : List.of("SOAK-01"));
    }
}
