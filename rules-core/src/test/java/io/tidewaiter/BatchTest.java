package io.tidewaiter;

import io.tidewaiter.BatchOutcome.Judged;
import io.tidewaiter.BatchOutcome.Reason;
import io.tidewaiter.BatchOutcome.Refused;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.intake.Place;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.Subject;
import io.tidewaiter.pack.PackRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BatchTest {

    private static final RiskProfiler PROFILER = Samples.profiler();
    private static final List<Consignment> CONSIGNMENTS = BatchSamples.consignments(150);

    @ParameterizedTest
    @CsvSource({"1, 512", "2, 1024", "3, 10", "8, 64"})
    void givesTheAnswersOfTheCallsOneByOneInTheirOrder(int threads, int inFlight) {
        List<BatchOutcome> outcomes = new ArrayList<>();
        BatchReport report = PROFILER.batch(BatchOptions.threads(threads).withInFlight(inFlight))
                .run(CONSIGNMENTS.iterator(), outcomes::add);

        assertThat(report).isEqualTo(new BatchReport(150, 120, 30, 0, false));
        assertThat(outcomes)
                .extracting(BatchOutcome::position)
                .isEqualTo(LongStream.rangeClosed(1, 150).boxed().toList());
        for (BatchOutcome outcome : outcomes) {
            Consignment consignment = CONSIGNMENTS.get((int) outcome.position() - 1);
            if (BatchSamples.undated(outcome.position())) {
                assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.NO_AS_OF);
                    assertThat(refused.reference()).contains(consignment.reference());
                    assertThat(refused.place()).isEqualTo("record " + outcome.position());
                });
            } else {
                assertSame(((Judged) outcome).result(), PROFILER.screen(consignment));
            }
        }
    }

    private static void assertSame(ScreeningResult batch, ScreeningResult alone) {
        assertThat(batch.reference()).isEqualTo(alone.reference());
        assertThat(batch.asOf()).isEqualTo(alone.asOf());
        assertThat(batch.score()).isEqualTo(alone.score());
        assertThat(batch.dataQuality()).isEqualTo(alone.dataQuality());
        assertThat(batch.lane()).isEqualTo(alone.lane());
        assertThat(batch.review()).isEqualTo(alone.review());
        assertThat(batch.random()).isEqualTo(alone.random());
        assertThat(batch.fired()).isEqualTo(alone.fired());
        assertThat(batch.unknown()).isEqualTo(alone.unknown());
    }

    @Test
    void explainsAfterwardsByteForByteAsAlone() {
        List<BatchOutcome> outcomes = new ArrayList<>();
        PROFILER.batch(BatchOptions.threads(3)).run(CONSIGNMENTS.iterator(), outcomes::add);

        List<String> explained = outcomes.stream()
                .filter(Judged.class::isInstance)
                .map(outcome -> json(((Judged) outcome).result().explain()))
                .toList();
        List<String> alone = CONSIGNMENTS.stream()
                .filter(consignment -> consignment.lodgedAt() != null)
                .map(consignment -> json(PROFILER.assess(consignment)))
                .toList();
        assertThat(explained).hasSize(120).isEqualTo(alone);
    }

    private static String json(Assessment assessment) {
        return DecisionRecord.of(assessment).toJson();
    }

    @Test
    void judgesAllAtOneInstantWhenTold() {
        Instant asOf = Instant.parse("2026-06-01T00:00:00Z");
        List<BatchOutcome> outcomes = new ArrayList<>();
        PROFILER.batch(BatchOptions.defaults().withAsOf(asOf))
                .run(CONSIGNMENTS.subList(0, 20).iterator(), outcomes::add);

        assertThat(outcomes).hasSize(20).allSatisfy(outcome -> {
            assertThat(((Judged) outcome).result().asOf()).isEqualTo(asOf);
            assertThat(((Judged) outcome).result().packs())
                    .containsExactly(new PackRef("sea", "1.0.0", "ab".repeat(32)));
        });
    }

    @Test
    void refusesWhatNoPackIsMadeFor() {
        List<BatchOutcome> outcomes = new ArrayList<>();
        BatchReport report = PROFILER.batch(BatchOptions.threads(2).withAsOf(Instant.parse("1999-01-01T00:00:00Z")))
                .run(CONSIGNMENTS.subList(0, 5).iterator(), outcomes::add);

        assertThat(report).isEqualTo(new BatchReport(5, 0, 5, 0, false));
        assertThat(outcomes).allSatisfy(outcome -> {
            assertThat(((Refused) outcome).reason()).isEqualTo(Reason.NO_PACK_IN_FORCE);
            assertThat(((Refused) outcome).problems().get(0)).contains("No pack was applied", "1999-01-01");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aFailureInOneRecordIsARefusalThatQuotesNothing(int threads) {
        RiskProfiler failing = RiskProfiler.builder()
                .packs(Samples.pack())
                .normaliser(tables -> {
                    RiskProfiler.Normalise usual = Wiring.normaliser(tables);
                    return (subject, asOf) -> {
                        if (subject.reference().endsWith("7")) {
                            throw new IllegalStateException("canary", new ArithmeticException("canary"));
                        }
                        return usual.begin(subject, asOf);
                    };
                })
                .build();
        List<BatchOutcome> outcomes = new ArrayList<>();
        BatchReport report = failing.batch(BatchOptions.threads(threads))
                .run(CONSIGNMENTS.subList(0, 100).iterator(), outcomes::add);

        assertThat(report).isEqualTo(new BatchReport(100, 70, 30, 0, false));
        assertThat(outcomes.get(6)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.FAULT);
            assertThat(refused.reference()).contains("R-7");
            assertThat(refused.problems())
                    .singleElement()
                    .asString()
                    .contains(
                            "java.lang.IllegalStateException, caused by java.lang.ArithmeticException in io.tidewaiter.")
                    .doesNotContain("canary");
        });
    }

    @Test
    void passesOnWhatTheReaderRefusedInItsPlace() {
        List<Intake> intake = new ArrayList<>();
        for (int i = 1; i <= 50; i++) {
            Place place = new Place("day.jsonl", i, i);
            intake.add(
                    i % 4 == 0
                            ? Intake.Refused.whole(place, "It is no JSON.", "Write JSON.")
                            : new Intake.Read(BatchSamples.consignment(i), place));
        }
        List<BatchOutcome> outcomes = new ArrayList<>();
        BatchReport report =
                PROFILER.intakeBatch(BatchOptions.threads(3).withInFlight(7)).run(intake.iterator(), outcomes::add);

        assertThat(report).isEqualTo(new BatchReport(50, 30, 20, 0, false));
        assertThat(outcomes.get(3))
                .isEqualTo(new Refused(
                        4,
                        Optional.empty(),
                        "day.jsonl:4, record 4",
                        Reason.UNREADABLE,
                        List.of("It is no JSON. Write JSON.")));
        assertThat(outcomes.get(4)).isInstanceOfSatisfying(Refused.class, undated -> {
            assertThat(undated.place()).isEqualTo("day.jsonl:5, record 5");
            assertThat(undated.reason()).isEqualTo(Reason.NO_AS_OF);
        });
    }

    @Test
    void nothingWhereARecordIsDueIsARefusal() {
        Iterator<Consignment> holes =
                Arrays.asList(BatchSamples.consignment(1), null).iterator();
        List<BatchOutcome> outcomes = new ArrayList<>();
        PROFILER.batch(BatchOptions.defaults()).run(holes, outcomes::add);

        assertThat(outcomes.get(1))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void rendersOnTheThreadsThatJudge(int threads) {
        List<String> lines = new ArrayList<>();
        Batch<Subject, String> batch = PROFILER.batch(BatchOptions.threads(threads))
                .rendering((subject, outcome) -> subject.reference() + " at " + outcome.position());
        BatchReport report = batch.run(CONSIGNMENTS.iterator(), lines::add);

        assertThat(report.judged()).isEqualTo(120);
        assertThat(lines)
                .isEqualTo(LongStream.rangeClosed(1, 150)
                        .mapToObj(number -> "R-" + number + " at " + number)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aSinkThatThrowsEndsTheRun(int threads) {
        List<BatchOutcome> taken = new ArrayList<>();
        assertThatThrownBy(() -> PROFILER.batch(BatchOptions.threads(threads)).run(CONSIGNMENTS.iterator(), outcome -> {
                    if (outcome.position() == 42) {
                        throw new IllegalStateException("The disk is full.");
                    }
                    taken.add(outcome);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The disk is full.");
        assertThat(taken).hasSize(41);
    }

    @Test
    void twoBatchesAtOnceShareOneProfiler() {
        Batch<Subject, String> batch = PROFILER.batch(BatchOptions.threads(2).withInFlight(16))
                .rendering((subject, outcome) -> outcome instanceof Judged judged
                        ? subject.reference() + judged.result().fired()
                        : subject.reference());
        CompletableFuture<List<String>> other = CompletableFuture.supplyAsync(() -> lines(batch));
        List<String> here = lines(batch);

        assertThat(here).hasSize(150).isEqualTo(other.join());
    }

    private static List<String> lines(Batch<Subject, String> batch) {
        List<String> lines = new ArrayList<>();
        batch.run(CONSIGNMENTS.iterator(), lines::add);
        return lines;
    }

    @Test
    void tellsHowFarItIs() {
        List<BatchProgress> told = new ArrayList<>();
        PROFILER.batch(BatchOptions.defaults().withProgress(30, told::add)).run(CONSIGNMENTS.iterator(), outcome -> {});

        assertThat(told)
                .hasSize(5)
                .contains(new BatchProgress(32, 24, 6), new BatchProgress(150, 120, 30))
                .allSatisfy(progress -> assertThat(progress.inFlight()).isLessThan(32));
    }

    @Test
    void handsEachOverBeforeTheNextIsReadWhenOneMayBeInFlight() {
        List<BatchProgress> told = new ArrayList<>();
        BatchOptions one = BatchOptions.defaults().withInFlight(1).withProgress(1, told::add);
        PROFILER.batch(one).run(CONSIGNMENTS.iterator(), outcome -> {});

        assertThat(told)
                .hasSize(150)
                .allSatisfy(progress -> assertThat(progress.inFlight()).isZero());
    }

    @Test
    void refusesOptionsThatMakeNoSenseAllAtOnce() {
        assertThatThrownBy(() -> new BatchOptions(0, 0, Optional.empty(), 0, progress -> {}, () -> false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        threads is 0. Give a number from 1 to 1024.
                        inFlight is 0. Give a number from 1 to 1000000.
                        progressEvery is 0. Give a number of 1 or more.""");
        assertThatThrownBy(() -> BatchOptions.threads(1025)).hasMessageContaining("threads is 1025");
        assertThat(BatchOptions.threads(3).inFlight()).isEqualTo(1536);
        assertThat(BatchOptions.defaults().threads()).isEqualTo(1);
    }

    @Test
    void aReportThatDoesNotAddUpIsNoReport() {
        assertThatThrownBy(() -> new BatchReport(3, 1, 1, 0, true)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new BatchReport(3, 1, 1, 1, false)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new BatchReport(1, 2, 0, -1, true)).isInstanceOf(IllegalStateException.class);
    }
}
