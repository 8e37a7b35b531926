package io.tidewaiter.internal.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs of any shape, ended in any way: what was handed over is always the beginning of the input, and no thread is left. */
class RandomScheduleTest {

    private static final long SEED = Long.getLong("tidewaiter.seed", 20_261_121L);
    private static final int RUNS = 400;
    private static final List<Ending> ENDINGS = List.of(Ending.values());

    /** How a run comes to its end. */
    private enum Ending {
        INPUT_ENDS,
        INPUT_BREAKS,
        WORK_FAILS,
        SINK_FAILS,
        STOPPED_BY_SINK,
        STOPPED_BY_WORK
    }

    /** One run; the end comes at the item with the number {@code at}. */
    private record Shape(int threads, int inFlight, long count, Ending ending, long at) {

        static Shape random(Random random) {
            int count = 1 + random.nextInt(600);
            return new Shape(
                    1 + random.nextInt(6),
                    1 + random.nextInt(random.nextBoolean() ? 12 : 300),
                    count,
                    ENDINGS.get(random.nextInt(ENDINGS.size())),
                    1 + random.nextInt(count));
        }
    }

    @Test
    void handsOverABeginningOfTheInputWhateverHappens() {
        Random random = new Random(SEED);
        for (int i = 0; i < RUNS; i++) {
            Shape shape = Shape.random(random);
            new Trial(shape).check("run " + i + " of seed " + SEED + ": " + shape);
        }
    }

    private static final class Planned extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A run with its end planted in it. */
    private static final class Trial {

        private final Shape shape;
        private final AtomicBoolean wish = new AtomicBoolean();
        private final Stop stop = new Stop(wish::get);
        private final Numbers numbers;
        private final List<Long> seen = new ArrayList<>();
        private boolean thrown;
        private long read;

        Trial(Shape shape) {
            this.shape = shape;
            this.numbers = new Numbers(shape.count(), this::work).onRead(number -> end(Ending.INPUT_BREAKS, number));
        }

        private long work(long number) {
            end(Ending.WORK_FAILS, number);
            end(Ending.STOPPED_BY_WORK, number);
            return Numbers.uneven(number);
        }

        private void take(long number) {
            end(Ending.SINK_FAILS, number);
            end(Ending.STOPPED_BY_SINK, number);
            seen.add(number);
        }

        private void end(Ending planned, long number) {
            if (shape.ending() != planned || number != shape.at()) {
                return;
            }
            if (planned == Ending.STOPPED_BY_SINK || planned == Ending.STOPPED_BY_WORK) {
                wish.set(true);
            } else {
                throw new Planned();
            }
        }

        private void run() {
            try (OrderedRun<Long, Long> run =
                    OrderedRun.of(numbers, numbers, stop, shape.threads(), shape.inFlight())) {
                boolean more = true;
                while (more) {
                    more = run.advance((outcome, result) -> take(result));
                    read = run.read();
                }
            } catch (Planned failure) {
                thrown = true;
            }
        }

        void check(String name) {
            run();
            assertThat(seen)
                    .as(name)
                    .isEqualTo(LongStream.rangeClosed(1, seen.size()).boxed().toList());
            assertThat(OrderedRunTest.others(numbers)).as(name).noneMatch(Thread::isAlive);
            long before = shape.at() - 1;
            switch (shape.ending()) {
                case INPUT_ENDS -> expect(name, shape.count(), false, false);
                case INPUT_BREAKS, WORK_FAILS, SINK_FAILS -> expect(name, before, true, false);
                case STOPPED_BY_SINK -> expect(name, shape.at(), false, true);
                case STOPPED_BY_WORK -> expectStopped(name);
            }
        }

        private void expect(String name, long handedOver, boolean failed, boolean stopped) {
            assertThat(seen).as(name).hasSize((int) handedOver);
            assertThat(thrown).as(name).isEqualTo(failed);
            assertThat(stop.happened()).as(name).isEqualTo(stopped);
        }

        /** Another thread spoke the wish: it is heard sooner or later, at the latest when the end is looked for. */
        private void expectStopped(String name) {
            assertThat(thrown).as(name).isFalse();
            assertThat(stop.happened()).as(name).isTrue();
            assertThat(read - seen.size()).as(name).isBetween(0L, (long) shape.inFlight());
        }
    }
}
