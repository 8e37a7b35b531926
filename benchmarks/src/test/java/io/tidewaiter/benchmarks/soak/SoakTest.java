package io.tidewaiter.benchmarks.soak;

import io.tidewaiter.Batch;
import io.tidewaiter.BatchOptions;
import io.tidewaiter.BatchOutcome;
import io.tidewaiter.model.Subject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SoakTest {

    @TempDir
    private Path folder;

    /** The soak in small: two seconds, with more swaps to the second. */
    @Test
    void nothing_is_lost_mixed_or_wrong_while_packs_are_swapped() throws IOException {
        Soak.Plan plan = new Soak.Plan(Duration.ofSeconds(2), Duration.ofMillis(500), 200);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

        SoakResult result = new Soak(plan, folder, nowhere).run();

        assertThat(result.wrong()).as("%s", result.failures()).isZero();
        assertThat(result.swaps()).isPositive();
        assertThat(result.total().read())
                .isEqualTo(result.batches() * 200)
                .isEqualTo(result.total().judged() + result.total().refused());
        assertThat(result.total().refused()).isEqualTo(result.batches() * 2);
    }

    /** Answers of one version are not those of another, and the check sees it. */
    @Test
    void the_check_sees_answers_that_belong_to_another_record() throws IOException {
        Shelf shelf = new Shelf(folder);
        Checker checker = new Checker(shelf);
        Batch<Subject, BatchOutcome> batch = shelf.profiler(0).batch(BatchOptions.defaults());
        batch.run(
                LongStream.rangeClosed(2, 101)
                        .mapToObj(number -> Cargo.of(number).consignment())
                        .iterator(),
                checker::take);

        assertThat(checker.wrong()).isGreaterThan(100);
        assertThat(checker.failures())
                .hasSize(20)
                .anySatisfy(failure -> assertThat(failure).contains("has the answer of SOAK-"));
    }

    @Test
    void no_answer_of_one_version_is_one_of_another() {
        List<Set<Integer>> scores =
                Edition.ALL.stream().map(SoakTest::scoresAboveZero).toList();

        assertThat(scores).allSatisfy(some -> assertThat(some).hasSizeGreaterThan(4));
        assertThat(scores.stream().flatMap(Set::stream)).doesNotHaveDuplicates();
    }

    private static Set<Integer> scoresAboveZero(Edition edition) {
        return LongStream.rangeClosed(1, 10_000)
                .mapToObj(number -> edition.answer(Cargo.of(number)).score())
                .filter(score -> score > 0)
                .collect(Collectors.toSet());
    }

    @Test
    void a_soak_with_a_failure_does_not_pass() {
        Heap heap = new Heap(1, 1);
        SoakResult result = new SoakResult(
                Duration.ofSeconds(1),
                1,
                new io.tidewaiter.BatchReport(1, 1, 0, 0, false),
                1,
                Edition.ALL.size(),
                1,
                List.of("Record 1 is wrong"),
                heap,
                heap);
        assertThat(result.problems()).hasSize(2);
        assertThat(result.toString()).endsWith("FAILED");
        assertThat(new Heap(100L << 20, 10_000).flatSince(new Heap(50L << 20, 10_000)))
                .isFalse();
        assertThat(new Heap(52L << 20, 10_000).flatSince(new Heap(50L << 20, 10_000)))
                .isTrue();
    }
}
