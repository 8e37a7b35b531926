package io.tidewaiter;

import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.Mass;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NearMissTest {

    @Test
    void namesTheOneConditionThatFailsWithItsValues() {
        Exploration exploration = Samples.profiler()
                .explore(Samples.consignment(Samples.container()
                        .verifiedGrossMass(Mass.ofKilograms(26_980))
                        .build()));

        assertThat(exploration.nearMisses())
                .contains(new NearMiss(
                        "SEA-19",
                        "sea@1.0.0",
                        "Title of SEA-19",
                        "Container CSQU3054383",
                        "massDifferenceKg (500) > massToleranceKg (809.4)"));
    }

    @Test
    void namesTheFactThatShouldBeThereOrNot() {
        Exploration exploration = Samples.profiler()
                .explore(ConsignmentBuilder.builder(Samples.consignment())
                        .mode(io.tidewaiter.model.TransportMode.ROAD)
                        .build());

        assertThat(exploration.nearMisses())
                .filteredOn(miss -> miss.rule().equals("REG-01"))
                .extracting(NearMiss::condition)
                .containsExactly("mode (ROAD) == \"SEA\"");
    }

    @Test
    void leavesOutWhatFiredIsUnknownOrLacksMore() {
        Exploration exploration = Samples.profiler().explore(Samples.consignment());

        assertThat(exploration.nearMisses())
                .extracting(NearMiss::rule)
                .doesNotContain("SEA-19", "REG-01", "MIT-01", "SEA-21", "VAL-21", "VAL-22");
    }
}
