package io.tidewaiter.benchmarks.workload;

import io.tidewaiter.benchmarks.peers.HandLinearPeer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The workload keeps its promises: as many hits as asked for, the mix of rules it documents, the same from run to run. */
class WorkloadTest {

    @ParameterizedTest
    @CsvSource({"1000, 0.0116", "1000, 0.1", "1000, 0.001", "3000, 0.0005"})
    void hitsAsOftenAsAsked(int rules, double share) {
        assertThat(hitsPerRecord(Workload.of(rules, share, 1_000)))
                .isCloseTo(rules * share, within(rules * share * 0.1));
    }

    @Test
    void nearMissesOnly() {
        assertThat(hitsPerRecord(Workload.of(1_000, 0, 500))).isZero();
    }

    @Test
    void mixesRulesAsDocumented() {
        List<RuleSpec> rules = Workload.of(10_000, 0.01, 1).rules();
        assertThat(rules).allSatisfy(rule -> assertThat(rule.conditions()).hasSizeBetween(2, 3));
        assertThat(share(rules, rule -> rule.kind() != FactKind.GOODS_LINE)).isCloseTo(0.4, within(0.02));
        assertThat(share(rules, WorkloadTest::lineAndHeader)).isCloseTo(0.2, within(0.02));
        assertThat(rules.stream().flatMap(rule -> rule.conditions().stream()).map(ConditionSpec::getClass))
                .contains(ConditionSpec.Since.class, ConditionSpec.Truth.class, ConditionSpec.OneOf.class);
    }

    @Test
    void isTheSameEveryTime() {
        Workload more = Workload.of(60, 0.01, 30);
        Workload again = Workload.of(50, 0.01, 20);
        assertThat(again.rules()).isEqualTo(more.rules().subList(0, 50));
        assertThat(again.sheets()).isEqualTo(more.sheets().subList(0, 20));
    }

    private static double hitsPerRecord(Workload workload) {
        HandLinearPeer peer = new HandLinearPeer(workload.rules());
        return workload.sheets().stream()
                .mapToInt(sheet -> peer.judge(sheet).hits())
                .average()
                .orElseThrow();
    }

    private static double share(List<RuleSpec> rules, java.util.function.Predicate<RuleSpec> which) {
        return (double) rules.stream().filter(which).count() / rules.size();
    }

    private static boolean lineAndHeader(RuleSpec rule) {
        return rule.conditions().stream().anyMatch(c -> c.field().kind() != rule.kind());
    }
}
