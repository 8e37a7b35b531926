package io.tidewaiter.internal.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each step is taken for all items before the next, and what is handed over is as if each item had been worked off alone. */
class ChunkTest {

    private static final int ITEMS = 4;
    private static final int STEPS = 3;

    private final List<String> log = new ArrayList<>();
    private final List<Integer> handedOver = new ArrayList<>();

    @Test
    void takesAStepForAllItemsBeforeTheNext() {
        worked(new Logged(Map.of()), 99);
        assertThat(log)
                .containsExactly(
                        "0.0", "1.0", "2.0", "3.0", "0.1", "1.1", "2.1", "3.1", "0.2", "1.2", "2.2", "3.2", "0.3",
                        "1.3", "2.3", "3.3");
        assertThat(handedOver).containsExactly(0, 1, 2, 3);
    }

    @Test
    void anItemWithFewerStepsWaitsForTheOthers() {
        worked(
                new Logged(Map.of()) {
                    @Override
                    public UnderWay<Integer> begin(long position, Integer item) {
                        return item == 1 ? UnderWay.done(item) : super.begin(position, item);
                    }
                },
                99);
        assertThat(log).contains("3.2", "1.3").doesNotContain("1.1");
        assertThat(handedOver).containsExactly(0, 1, 2, 3);
    }

    /** The third item fails first, and the second one after it: what stands before the second is handed over, and its failure is thrown. */
    @Test
    void theFailureOfTheEarlierItemCountsWhicheverCameFirst() {
        Chunk<Integer, Integer, Integer> chunk = chunk();
        chunk.work(new Logged(Map.of(2, 1, 1, 2)), () -> false);
        assertThatThrownBy(() -> handOver(chunk))
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("item 1");
        assertThat(handedOver).containsExactly(0);
        assertThat(log).doesNotContain("2.2", "3.2");
    }

    @Test
    void whatCannotBeFinishedEndsThereToo() {
        Chunk<Integer, Integer, Integer> chunk = chunk();
        chunk.work(new Logged(Map.of(3, STEPS)), () -> false);
        assertThatThrownBy(() -> handOver(chunk))
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("item 3");
        assertThat(handedOver).containsExactly(0, 1, 2);
    }

    /** Asked before every step of every item: whenever the wish comes, nothing is handed over. */
    @Test
    void aChunkThatIsToStopHandsNothingOver() {
        for (int steps = 0; steps < ITEMS * STEPS; steps++) {
            log.clear();
            worked(new Logged(Map.of()), steps);
            assertThat(log).hasSize(steps);
            assertThat(handedOver).isEmpty();
        }
    }

    private void worked(Logged work, int stopAfter) {
        Chunk<Integer, Integer, Integer> chunk = chunk();
        chunk.work(work, () -> log.size() >= stopAfter);
        assertThat(chunk.isDone()).isTrue();
        handOver(chunk);
    }

    private static Chunk<Integer, Integer, Integer> chunk() {
        Chunk<Integer, Integer, Integer> chunk = new Chunk<>(1, ITEMS);
        for (int item = 0; item < ITEMS; item++) {
            chunk.add(item);
        }
        return chunk;
    }

    private void handOver(Chunk<Integer, Integer, Integer> chunk) {
        boolean more = true;
        while (more) {
            more = chunk.handOver((outcome, result) -> handedOver.add(result));
        }
    }

    /** Writes down each step, and fails at one of an item where it is told to. */
    private class Logged implements Work<Integer, Integer, Integer> {

        private final Map<Integer, Integer> failing;

        Logged(Map<Integer, Integer> failing) {
            this.failing = failing;
        }

        @Override
        public UnderWay<Integer> begin(long position, Integer item) {
            log(item, 0);
            return new UnderWay<>() {
                private int step;

                @Override
                public boolean advance() {
                    step++;
                    log(item, step);
                    return step < STEPS - 1;
                }

                @Override
                public Integer outcome() {
                    return item;
                }
            };
        }

        @Override
        public Integer finish(Integer item, Integer outcome) {
            log(item, STEPS);
            return outcome;
        }

        private void log(int item, int step) {
            if (failing.getOrDefault(item, -1) == step) {
                throw new StackOverflowError("item " + item);
            }
            log.add(item + "." + step);
        }
    }
}
