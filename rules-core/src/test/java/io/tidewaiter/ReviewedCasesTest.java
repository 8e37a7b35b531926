package io.tidewaiter;

import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.Equipment;
import io.tidewaiter.model.EquipmentBuilder;
import io.tidewaiter.model.Mass;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The decision of a person stands (LEG-14). */
class ReviewedCasesTest {

    private static final Instant LATER = Instant.parse("2026-03-05T10:00:00Z");

    private final DecisionRecord open = Samples.decision();
    private final DecisionRecord decided =
            open.reviewed(open.review().closed("officer-4", LATER, "NO_ACTION", "Scale was wrong"));

    @Test
    void theSameFactsAreNotProposedASecondTime() {
        ReviewedCases cases = ReviewedCases.of(List.of(open, decided));
        DecisionRecord again = open.evaluatedAt(LATER.plusSeconds(60)).after(decided);
        assertThat(cases.applied(again).review()).isEqualTo(decided.review());
        assertThat(cases.applied(again).previousHash()).contains(decided.hash());
        assertThat(ReviewedCases.none().with(decided).decided(open)).contains(decided.review());
    }

    @Test
    void openCasesDecideNothing() {
        assertThat(ReviewedCases.of(List.of(open)).applied(open)).isEqualTo(open);
        assertThat(ReviewedCases.none().with(open).decided(open)).isEmpty();
    }

    @Test
    void aNewFactMakesANewCase() {
        ReviewedCases cases = ReviewedCases.none().with(decided);
        Consignment whole = Samples.consignment();
        Equipment lighter = EquipmentBuilder.builder(
                        Objects.requireNonNull(whole.equipment()).get(0))
                .verifiedGrossMass(Mass.ofKilograms(30_400))
                .build();
        DecisionRecord other = DecisionRecord.of(Samples.profiler()
                .assess(ConsignmentBuilder.builder(whole)
                        .equipment(List.of(lighter))
                        .build()));
        assertThat(cases.applied(other).review().state()).isEqualTo(Review.State.OPEN);
    }

    @Test
    void ofTwoDecisionsTheLastOneCounts() {
        DecisionRecord changed =
                open.reviewed(open.review().closed("officer-5", LATER.plusSeconds(9), "EXAMINED", "Second look"));
        assertThat(ReviewedCases.of(List.of(decided, changed)).decided(open)).contains(changed.review());
    }
}
