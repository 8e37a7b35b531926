package io.tidewaiter.benchmarks;

import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.RuleStatus;
import java.io.IOException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Loading gives a profiler with all the rules, and after an edit with the edited one. */
class PackLoadTest {

    @Test
    void loadsWhatIsInTheFolder() throws IOException {
        PackLoad benchmark = new PackLoad();
        benchmark.rules = 30;
        benchmark.prepare();
        try {
            RulePack before = benchmark.load().packs().get(0);
            RulePack after = benchmark.loadAfterAnEdit().packs().get(0);
            assertThat(before.cards())
                    .hasSize(30)
                    .allSatisfy(card -> assertThat(card.status()).isEqualTo(RuleStatus.RELEASED));
            assertThat(after.ref().sha256()).isNotEqualTo(before.ref().sha256());
        } finally {
            benchmark.cleanUp();
        }
    }
}
