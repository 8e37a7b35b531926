package io.tidewaiter;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.Equipment;
import io.tidewaiter.model.EquipmentBuilder;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.TransportMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What must hold for every consignment, tried on random ones; a failure names its case. */
class ProfilerInvariantsTest {

    private static final long SEED = 4711L;
    private static final RiskProfiler PROFILER = Samples.profiler();

    @Test
    void aloneOrInABatchOnAnyThreadTheAnswerIsTheSame() {
        List<Consignment> batch = batch(300);
        List<String> alone = batch.stream().map(ProfilerInvariantsTest::json).toList();

        List<String> parallel =
                batch.parallelStream().map(ProfilerInvariantsTest::json).toList();
        List<Consignment> reversed = new ArrayList<>(batch);
        java.util.Collections.reverse(reversed);
        List<String> backwards = new ArrayList<>(
                reversed.stream().map(ProfilerInvariantsTest::json).toList());
        java.util.Collections.reverse(backwards);

        assertThat(parallel).isEqualTo(alone);
        assertThat(backwards).isEqualTo(alone);
        assertThat(new TreeSet<>(alone)).as("the cases differ").hasSizeGreaterThan(100);
    }

    @Test
    void aFieldTakenAwayGivesAGapOrTheSameAnswerNeverANewHit() {
        List<UnaryOperator<EquipmentBuilder>> removals = List.of(
                b -> b.verifiedGrossMass(null),
                b -> b.tareMass(null),
                b -> b.isoType(null),
                b -> b.poweredOn(null),
                b -> b.full(null));
        int gaps = 0;
        for (Consignment consignment : batch(200)) {
            Assessment whole = PROFILER.assess(consignment);
            for (UnaryOperator<EquipmentBuilder> removal : removals) {
                Equipment equipment = consignment.equipment().get(0);
                Assessment less = PROFILER.assess(ConsignmentBuilder.builder(consignment)
                        .equipment(List.of(removal.apply(EquipmentBuilder.builder(equipment))
                                .build()))
                        .build());
                Set<String> before = rules(whole);
                Set<String> after = rules(less);
                assertThat(before).as("%s", consignment).containsAll(after);
                before.removeAll(after);
                assertThat(less.gaps())
                        .extracting(Gap::rule)
                        .as("%s", consignment)
                        .containsAll(before);
                assertThat(less.gaps())
                        .allSatisfy(gap -> assertThat(gap.missing()).isNotEmpty());
                gaps += before.size();
            }
        }
        assertThat(gaps).as("some removals took a finding away").isPositive();
    }

    @Test
    void theCounterfactualIsTrue() {
        for (Consignment consignment : batch(200)) {
            Exploration exploration = PROFILER.explore(consignment);
            for (Counterfactual one : exploration.counterfactuals()) {
                RiskProfiler without = RiskProfilerSubsets.without(one.rule());
                Assessment recomputed = without.assess(consignment);
                assertThat(recomputed.score())
                        .as("%s without %s", consignment, one.rule())
                        .isEqualTo(one.score());
                assertThat(recomputed.decision().lane())
                        .as("%s without %s", consignment, one.rule())
                        .isEqualTo(one.lane());
            }
        }
    }

    @Test
    void noPersonalValueShowsInLogsOrExceptions() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level level = root.getLevel();
        List<Appender<ILoggingEvent>> usual = new ArrayList<>();
        root.iteratorForAppenders().forEachRemaining(usual::add);
        usual.forEach(root::detachAppender);
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        root.addAppender(appender);
        root.setLevel(Level.TRACE);
        try {
            Samples.profiler(new LanePolicy.RandomShare(1, "canary")).explore(Samples.consignment());
            Consignment undated = ConsignmentBuilder.builder(Samples.consignment())
                    .lodgedAt(null)
                    .build();
            assertThatThrownBy(() -> PROFILER.assess(undated))
                    .satisfies(e -> assertThat(Samples.PERSONAL).noneMatch(e.toString()::contains));
        } finally {
            root.setLevel(level);
            root.detachAppender(appender);
            usual.forEach(root::addAppender);
        }
        String logged = appender.list.stream()
                .map(event -> event.getLoggerName() + " " + event.getFormattedMessage() + event.getThrowableProxy())
                .collect(Collectors.joining("\n"));
        assertThat(Samples.PERSONAL).noneMatch(logged::contains);
        assertThat(logged)
                .as("the rule engine does log")
                .contains("Shipment 1")
                .doesNotContain("CSQU3054383", "MEDU4711832");
    }

    private static String json(Consignment consignment) {
        return DecisionRecord.of(PROFILER.explore(consignment)).toJson();
    }

    private static Set<String> rules(Assessment assessment) {
        return Stream.concat(assessment.findings().stream(), assessment.mitigating().stream())
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Consignment> batch(int size) {
        Random random = new Random(SEED);
        return Stream.generate(() -> random(random)).limit(size).toList();
    }

    private static Consignment random(Random random) {
        Equipment equipment = EquipmentBuilder.builder()
                .containerNumber("CSQU3054383")
                .isoType(pick(random, "45R1", "22G1", null))
                .full(pick(random, true, false, null))
                .poweredOn(pick(random, true, false, null))
                .tareMass(pick(random, Mass.ofKilograms(4_640), Mass.ofKilograms(2_200), null))
                .verifiedGrossMass(
                        random.nextInt(4) == 0 ? null : Mass.ofKilograms(20_000 + random.nextInt(12) * 1_000L))
                .build();
        return ConsignmentBuilder.builder(Samples.consignment(equipment))
                .reference("REF-" + random.nextInt(1_000_000))
                .mode(pick(random, TransportMode.SEA, TransportMode.ROAD, null))
                .lodgedAt(Instant.parse("2026-03-04T10:00:00Z").plusSeconds(random.nextInt(100_000)))
                .documents(pick(random, List.of(), null))
                .build();
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Profilers whose pack lacks one rule, each built once. */
    private static final class RiskProfilerSubsets {

        private static final java.util.Map<String, RiskProfiler> BUILT = new java.util.TreeMap<>();

        static RiskProfiler without(String rule) {
            return BUILT.computeIfAbsent(
                    rule,
                    id -> RiskProfiler.builder()
                            .packs(io.tidewaiter.fixture.Packs.pack(
                                    "sea",
                                    Samples.pack().rules().stream()
                                            .filter(one -> !one.card().id().equals(id))
                                            .toArray(io.tidewaiter.internal.rule.Rule[]::new)))
                            .policy(PROFILER.policy())
                            .build());
        }
    }
}
