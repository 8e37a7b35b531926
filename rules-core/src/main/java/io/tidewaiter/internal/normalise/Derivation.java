package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.FactSheet;

/**
 * The facts of one subject under way, in steps, so that who has many subjects can take each step for all of them before the next: the code
 * of one step stays in the caches of a processor, that of all of them does not. For one thread.
 */
public interface Derivation {

    /** Takes the next step. @return false when none was left */
    boolean advance();

    /** The facts, once no step is left. */
    FactSheet sheet();

    /** Takes all steps that are left. */
    default FactSheet all() {
        boolean more = true;
        while (more) {
            more = advance();
        }
        return sheet();
    }

    /** Facts that are all derived. */
    record Done(FactSheet sheet) implements Derivation {

        @Override
        public boolean advance() {
            return false;
        }
    }
}
