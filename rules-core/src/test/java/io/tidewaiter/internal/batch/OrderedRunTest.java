package io.tidewaiter.internal.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OrderedRunTest {

    private static final Stop NEVER = new Stop(() -> false);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void keepsTheOrderForEveryBoundAndAroundTheEdgesOfChunks(int threads) {
        for (int inFlight : new int[] {1, 2, 7, 64, 1024}) {
            int chunk = Window.of(threads, inFlight).chunk();
            for (int count : new int[] {0, 1, chunk - 1, chunk, chunk + 1, inFlight, inFlight + 1, 2_000}) {
                Numbers numbers = new Numbers(count, Numbers::uneven);
                assertThat(all(numbers, threads, inFlight))
                        .as("%s threads, %s in flight, %s items", threads, inFlight, count)
                        .isEqualTo(LongStream.rangeClosed(1, count).boxed().toList());
                assertThat(numbers.read()).isEqualTo(count);
            }
        }
    }

    @Test
    void oneThreadMeansTheCallingOne() {
        Numbers numbers = new Numbers(1_000, Numbers::uneven);
        all(numbers, 1, 512);
        assertThat(numbers.workers()).containsExactly(Thread.currentThread());
    }

    /** The first four items wait for each other, so that they only get through when four threads are at work, the calling one among them. */
    @Test
    void asManyThreadsWorkAsWereAskedFor() {
        CyclicBarrier four = new CyclicBarrier(4);
        Numbers numbers = new Numbers(400, number -> {
            if (number <= 4) {
                meet(four);
            }
            return number;
        });
        assertThat(all(numbers, 4, 4)).hasSize(400);
        assertThat(numbers.workers()).hasSize(4).contains(Thread.currentThread());
        assertThat(others(numbers)).allSatisfy(thread -> {
            assertThat(thread.isDaemon()).isTrue();
            assertThat(thread.isAlive()).isFalse();
            assertThat(thread.getName()).matches("tidewaiter-batch-[0-9]+");
        });
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 100", "2, 1", "2, 3", "3, 100", "8, 5", "2, 4096"})
    void neverHasMoreInFlightThanAllowed(int threads, int inFlight) {
        long[] handedOver = {0};
        long[] most = {0};
        Numbers numbers =
                new Numbers(10_000, Numbers::uneven).onRead(read -> most[0] = Math.max(most[0], read - handedOver[0]));
        try (OrderedRun<Long, Long> run = OrderedRun.of(numbers, numbers, NEVER, threads, inFlight)) {
            while (run.advance((outcome, result) -> handedOver[0]++)) {
                assertThat(run.read() - handedOver[0]).isBetween(0L, (long) inFlight);
            }
        }
        assertThat(handedOver[0]).isEqualTo(10_000);
        assertThat(most[0]).isLessThanOrEqualTo(inFlight);
    }

    @Test
    void makesNoThreadAndReadsNothingBeforeTheFirstIsAskedFor() {
        Numbers numbers = new Numbers(10_000, number -> number);
        try (OrderedRun<Long, Long> run = OrderedRun.of(numbers, numbers, NEVER, 4, 64)) {
            assertThat(run.read()).isZero();
        }
        assertThat(numbers.workers()).isEmpty();
        assertThat(numbers.read()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void handsOverEverythingReadBeforeTheInputBroke(int threads) {
        Numbers numbers = new Numbers(1_000, Numbers::uneven).onRead(read -> {
            if (read == 700) {
                throw new IllegalStateException("The line went dead.");
            }
        });
        List<Long> seen = new ArrayList<>();
        assertThatThrownBy(() -> all(numbers, threads, 64, seen))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The line went dead.");
        assertThat(seen).isEqualTo(LongStream.rangeClosed(1, 699).boxed().toList());
        assertThat(others(numbers)).noneMatch(Thread::isAlive);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 77", "3, 500", "8, 1000"})
    void whatTheWorkThrowsComesOutInItsTurn(int threads, int failing) {
        for (Throwable thrown : List.of(new IllegalStateException("boom"), new AssertionError("boom"))) {
            Numbers numbers = new Numbers(1_000, number -> {
                if (number == failing) {
                    OrderedRunTest.<RuntimeException>sneak(thrown);
                }
                return Numbers.uneven(number);
            });
            List<Long> seen = new ArrayList<>();
            assertThatThrownBy(() -> all(numbers, threads, 64, seen)).isSameAs(thrown);
            assertThat(seen).isEqualTo(LongStream.range(1, failing).boxed().toList());
            assertThat(others(numbers)).noneMatch(Thread::isAlive);
        }
    }

    @Test
    void aCheckedExceptionThatWasSmuggledOutStopsTheRunToo() {
        Numbers numbers = new Numbers(10, number -> {
            OrderedRunTest.<RuntimeException>sneak(new java.io.IOException("smuggled"));
            return number;
        });
        assertThatThrownBy(() -> all(numbers, 3, 3)).hasRootCauseMessage("smuggled");
    }

    /** An interrupt the work leaves behind on a thread of ours must not cost that thread or its next chunk. */
    @Test
    void workThatInterruptsItsOwnThreadLosesNothing() {
        Thread calling = Thread.currentThread();
        Numbers numbers = new Numbers(2_000, number -> {
            if (Thread.currentThread() != calling) {
                Thread.currentThread().interrupt();
            }
            return Numbers.uneven(number);
        });
        assertThat(all(numbers, 4, 8)).hasSize(2_000);
    }

    /** The calling thread is interrupted while another thread is at an item; the input never ends. */
    @Test
    void anInterruptEndsTheWaitAndIsKept() throws InterruptedException {
        Thread calling = Thread.currentThread();
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        Numbers numbers = new Numbers(Long.MAX_VALUE, number -> {
            if (Thread.currentThread() != calling) {
                busy.countDown();
                waitFor(released);
            }
            return number;
        });
        Thread interrupter = new Thread(() -> {
            waitFor(busy);
            calling.interrupt();
            released.countDown();
        });
        interrupter.start();
        Stop stop = new Stop(() -> false);
        try (OrderedRun<Long, Long> run = OrderedRun.of(numbers, numbers, stop, 2, 1)) {
            while (run.advance((outcome, result) -> {})) {
                assertThat(stop.happened()).isFalse();
            }
        }
        assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
        interrupter.join();
        assertThat(stop.happened()).isTrue();
        assertThat(others(numbers)).noneMatch(Thread::isAlive);
    }

    static List<Thread> others(Numbers numbers) {
        return numbers.workers().stream()
                .filter(thread -> thread != Thread.currentThread())
                .toList();
    }

    private static List<Long> all(Numbers numbers, int threads, int inFlight) {
        return all(numbers, threads, inFlight, new ArrayList<>());
    }

    private static List<Long> all(Numbers numbers, int threads, int inFlight, List<Long> seen) {
        try (OrderedRun<Long, Long> run = OrderedRun.of(numbers, numbers, NEVER, threads, inFlight)) {
            boolean more = true;
            while (more) {
                more = run.advance((outcome, result) -> seen.add(result));
            }
        }
        return seen;
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new AssertionError("Fewer threads were at work", e);
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError("Nobody interrupts this thread", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
