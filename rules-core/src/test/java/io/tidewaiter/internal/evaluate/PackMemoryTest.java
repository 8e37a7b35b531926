package io.tidewaiter.internal.evaluate;

import io.tidewaiter.internal.pack.TestPacks;
import java.lang.management.ManagementFactory;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A pack that is dropped is gone: rules, rule base, class loader. */
class PackMemoryTest {

    private static final int VERSIONS = 100;
    private static final int WARM = 10;

    @Test
    void oneHundredVersionsLeaveNothingBehind() {
        List<WeakReference<DroolsEvaluator>> dropped = new ArrayList<>();
        ReferenceQueue<DroolsEvaluator> queue = new ReferenceQueue<>();
        int classesBefore = 0;
        for (int version = 0; version < VERSIONS; version++) {
            dropped.add(new WeakReference<>(loadAndRun(version), queue));
            if (version == WARM) {
                collect();
                classesBefore = loadedClasses();
            }
        }
        collect();
        assertThat(dropped)
                .as("evaluators still reachable")
                .allSatisfy(r -> assertThat(r.get()).isNull());
        assertThat(loadedClasses() - classesBefore)
                .as("classes left by " + (VERSIONS - WARM) + " versions")
                .isLessThan(VERSIONS);
    }

    private static DroolsEvaluator loadAndRun(int version) {
        List<String> conditions = List.of(
                "    Container( tareMassKg > " + version + " )",
                "    GoodsLine( hs4 memberOf watched ) not Paper( type == \"V" + version + "\" )",
                "    Shipment( mode == \"SEA\" ) accumulate( GoodsLine( $v : netMassKg ); $s : sum($v); $s > " + version
                        + " )");
        DroolsEvaluator evaluator = DroolsEvaluator.compile(TestPacks.of(conditions));
        RandomSheets sheets = new RandomSheets(version);
        for (int i = 0; i < 20; i++) {
            assertThat(evaluator.evaluate(sheets.next()).pack().ref().id()).isEqualTo("test");
        }
        return evaluator;
    }

    private static int loadedClasses() {
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    /** Asks until a fresh weak reference is cleared, so that the test does not depend on one collection being enough. */
    private static void collect() {
        for (int i = 0; i < 3; i++) {
            WeakReference<Object> probe = new WeakReference<>(new Object());
            while (probe.get() != null) {
                System.gc();
            }
        }
    }
}
