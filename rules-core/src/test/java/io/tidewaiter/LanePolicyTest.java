package io.tidewaiter;

import io.tidewaiter.LanePolicy.RandomShare;
import io.tidewaiter.model.TransportMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LanePolicyTest {

    @TempDir
    private Path folder;

    @Test
    void choosesAtRandomUnlessSwitchedOff() {
        assertThat(LanePolicy.standard().random().perTenThousand()).isPositive();
    }

    @Test
    void readsAFileAndTakesTheRestFromTheStandard() throws IOException {
        LanePolicy policy = read("""
                id: lane-port
                version: 2.0.1
                from: { BLUE: 10, YELLOW: 30 }
                screening: { from: 60, modes: [AIR] }
                random: { perTenThousand: 250, key: "a key of the port" }
                """);

        assertThat(policy.ref()).isEqualTo("lane-port@2.0.1");
        assertThat(policy.lane(9)).isEqualTo(Lane.GREEN);
        assertThat(policy.lane(10)).isEqualTo(Lane.BLUE);
        assertThat(policy.lane(70)).isEqualTo(Lane.RED);
        assertThat(policy.highest(Lane.BLUE)).isEqualTo(29);
        assertThat(policy.screening().modes()).containsExactly(TransportMode.AIR);
        assertThat(policy.random()).isEqualTo(new RandomShare(250, "a key of the port"));
        assertThat(policy.dataQuality()).isEqualTo(LanePolicy.standard().dataQuality());
    }

    @Test
    void namesEveryProblemAtOnce() {
        assertThatThrownBy(() -> read("""
                        id: Lane Port
                        version: two
                        colour: blue
                        from: { BLUE: 50, YELLOW: 40, PURPLE: 90 }
                        dataQuality: { ask: 20, tooPoor: 10 }
                        screening: { from: high, modes: [TRAIN] }
                        random: { perTenThousand: 20000, key: " " }
                        """))
                .isInstanceOf(InvalidPolicyException.class)
                .extracting(e -> ((InvalidPolicyException) e).problems())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                .anyMatch(p -> p.startsWith("id \"Lane Port\""))
                .anyMatch(p -> p.startsWith("version \"two\""))
                .anyMatch(p -> p.startsWith("colour is not known here. Write some of [dataQuality, from,"))
                .anyMatch(p -> p.startsWith("from.YELLOW is 40. Write a score from 51 to 100"))
                .anyMatch(p -> p.startsWith("from.PURPLE is not known here"))
                .anyMatch(p -> p.startsWith("dataQuality.tooPoor is 10, below ask, 20"))
                .anyMatch(p -> p.startsWith("screening.from is \"high\". Write a whole number."))
                .anyMatch(p -> p.startsWith("screening.modes has \"TRAIN\". Write some of [SEA, AIR,"))
                .anyMatch(p -> p.startsWith("random.perTenThousand is 20000"))
                .anyMatch(p -> p.startsWith("random.key is empty"))
                .hasSize(10);
    }

    @Test
    void refusesWhatIsNoPolicy() {
        for (String text : List.of("", "- a\n- b", "just words", "id: [", "from: 5")) {
            assertThatThrownBy(() -> read(text)).as(text).isInstanceOf(InvalidPolicyException.class);
        }
        assertThatThrownBy(() -> LanePolicy.read(folder.resolve("none.yaml")))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining("none.yaml")
                .hasMessageContaining("cannot be read");
    }

    @Test
    void neverShowsItsKey() {
        LanePolicy policy = LanePolicy.standard().withRandom(new RandomShare(100, "a secret of the port"));

        assertThat(policy.toString()).doesNotContain("secret");
    }

    private LanePolicy read(String text) throws IOException {
        return LanePolicy.read(Files.writeString(folder.resolve("policy.yaml"), text));
    }
}
