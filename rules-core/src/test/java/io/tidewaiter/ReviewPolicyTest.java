package io.tidewaiter;

import io.tidewaiter.LanePolicy.RandomShare;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReviewPolicyTest {

    @TempDir
    private Path folder;

    @Test
    void readsAFileAndTakesTheRestFromTheStandard() throws IOException {
        ReviewPolicy policy = read("""
                id: review-unit
                version: 2.0.1
                points: 55
                random: { perTenThousand: 250, key: "a key of the unit" }
                """);

        assertThat(policy.ref()).isEqualTo("review-unit@2.0.1");
        assertThat(policy.points()).isEqualTo(55);
        assertThat(policy.groups()).isEqualTo(ReviewPolicy.standard().groups());
        assertThat(policy.minors()).isFalse();
        assertThat(policy.random()).isEqualTo(new RandomShare(250, "a key of the unit"));
    }

    @Test
    void aHostWhoseLawAllowsItSaysSoOfMinors() throws IOException {
        assertThat(read("id: review-unit\nversion: 1.0.0\nminors: true\n").minors())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"points: 39, points is 39. Write 40 to 100", "groups: 1, groups is 1. Write 2 to 10"})
    void neverAsksForLessThanTheStandard(String line, String said) {
        assertThatThrownBy(() -> read("id: review-unit\nversion: 1.0.0\n" + line))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining(said);
    }

    @Test
    void namesEveryProblemAtOnce() {
        assertThatThrownBy(() -> read("""
                        id: Unit 1
                        points: many
                        groups: 20
                        minors: perhaps
                        from: { RED: 50 }
                        random: { perTenThousand: -1, key: " " }
                        """))
                .isInstanceOf(InvalidPolicyException.class)
                .extracting(e -> ((InvalidPolicyException) e).problems())
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .anyMatch(p -> p.startsWith("id \"Unit 1\""))
                .anyMatch(p -> p.startsWith("version is missing. Write for example 1.0.0."))
                .anyMatch(p -> p.startsWith("points is \"many\". Write a whole number."))
                .anyMatch(p -> p.startsWith("groups is 20"))
                .anyMatch(p -> p.startsWith("minors is \"perhaps\". Write true or false."))
                .anyMatch(p -> p.startsWith("from is not known here. Write some of [groups, id, minors,"))
                .anyMatch(p -> p.startsWith("random.perTenThousand is -1"))
                .anyMatch(p -> p.startsWith("random.key is empty"))
                .hasSize(8);
    }

    @Test
    void refusesWhatIsNoPolicy() {
        for (String text : List.of("", "- a\n- b", "just words", "id: [", "random: 5")) {
            assertThatThrownBy(() -> read(text)).as(text).isInstanceOf(InvalidPolicyException.class);
        }
        assertThatThrownBy(() -> ReviewPolicy.read(folder.resolve("none.yaml")))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining("none.yaml")
                .hasMessageContaining("cannot be read");
    }

    @Test
    void neverShowsItsKey() {
        assertThat(ReviewPolicy.standard()
                        .withRandom(new RandomShare(100, "a secret of the unit"))
                        .toString())
                .doesNotContain("secret");
    }

    private ReviewPolicy read(String text) throws IOException {
        return ReviewPolicy.read(Files.writeString(folder.resolve("policy.yaml"), text));
    }
}
