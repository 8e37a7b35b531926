package io.tidewaiter.internal.plan;

import java.util.List;

/**
 * A way to find a pattern: it can only hold when one of some fields has one of its values, or is unknown. Most ways have one branch;
 * alternatives on several fields have one for each field.
 *
 * @param branches at least one, each on a field of its own
 */
record Way(List<Access> branches) {

    /** Copies the list. */
    Way {
        branches = List.copyOf(branches);
    }

    static Way of(Access only) {
        return new Way(List.of(only));
    }

    boolean isSingle() {
        return branches.size() == 1;
    }

    /** The only branch. */
    Access only() {
        return branches.get(0);
    }

    /** Whether the pattern's conditions this stands for are sure to hold when it is found. */
    boolean isExact() {
        return isSingle() && only().exact();
    }

    boolean uses(int column) {
        for (Access branch : branches) {
            if (branch.column() == column) {
                return true;
            }
        }
        return false;
    }

    /** Guess of the share of facts that are found, 0 to 1. */
    double share() {
        double sum = 0;
        for (Access branch : branches) {
            sum += branch.share();
        }
        return Math.min(1, sum);
    }
}
