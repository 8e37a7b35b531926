package io.tidewaiter.internal.batch;

/**
 * An item on its way to what becomes of it, in steps. Each step is taken for all items of a chunk before the next, because the code of one
 * step stays in the caches of a processor and that of all of them does not. For one thread.
 *
 * @param <O> what becomes of an item
 */
public interface UnderWay<O> {

    /** Takes the next step. @return whether there is another one */
    boolean advance();

    /** What became of the item, once no step is left. */
    O outcome();

    /** An item of which it is clear already what becomes of it. */
    static <O> UnderWay<O> done(O outcome) {
        return new Done<>(outcome);
    }

    /**
     * No step is left.
     *
     * @param outcome what became of the item
     */
    record Done<O>(O outcome) implements UnderWay<O> {

        @Override
        public boolean advance() {
            return false;
        }
    }
}
