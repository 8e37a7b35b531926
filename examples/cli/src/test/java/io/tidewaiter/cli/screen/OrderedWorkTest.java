package io.tidewaiter.cli.screen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OrderedWorkTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void keeps_the_order_of_the_input(int threads) throws IOException {
        List<Integer> results = new ArrayList<>();
        try (var work = new OrderedWork<Integer, Integer>(OrderedWorkTest::uneven, threads)) {
            work.run(IntStream.range(0, 5000).boxed().iterator(), results::add);
        }
        assertThat(results).isEqualTo(IntStream.range(0, 5000).boxed().toList());
    }

    @Test
    void uses_several_threads() throws IOException {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        try (var work = new OrderedWork<Integer, Integer>(
                number -> {
                    seen.add(Thread.currentThread());
                    return uneven(number);
                },
                4)) {
            work.run(IntStream.range(0, 5000).boxed().iterator(), result -> {});
        }
        assertThat(seen).hasSizeGreaterThan(1).doesNotContain(Thread.currentThread());
    }

    @Test
    void never_reads_far_ahead_of_what_it_handed_over() throws IOException {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger handedOver = new AtomicInteger();
        AtomicInteger furthest = new AtomicInteger();
        Iterator<Integer> items = IntStream.range(0, 20_000)
                .peek(number -> furthest.accumulateAndGet(read.incrementAndGet() - handedOver.get(), Math::max))
                .boxed()
                .iterator();
        try (var work = new OrderedWork<Integer, Integer>(number -> number, 4)) {
            work.run(items, result -> handedOver.incrementAndGet());
        }
        assertThat(handedOver).hasValue(20_000);
        assertThat(furthest).hasValueLessThan(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void stops_when_nobody_takes_the_results(int threads) {
        AtomicInteger read = new AtomicInteger();
        Iterator<Integer> items = IntStream.range(0, 1_000_000)
                .peek(number -> read.incrementAndGet())
                .boxed()
                .iterator();
        assertThatThrownBy(() -> {
                    try (var work = new OrderedWork<Integer, Integer>(number -> number, threads)) {
                        work.run(items, result -> {
                            throw new IOException("Broken pipe");
                        });
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("Broken pipe");
        assertThat(read).hasValueLessThan(1000);
    }

    /** Some items take longer, so that later ones overtake them. */
    private static int uneven(int number) {
        int spin = number % 7 == 0 ? 20_000 : 10;
        int sum = 0;
        for (int i = 0; i < spin; i++) {
            sum += i % (number + 1);
        }
        return sum < 0 ? -1 : number;
    }
}
