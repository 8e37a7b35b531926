package io.tidewaiter.internal.score;

import io.tidewaiter.Adjustment;
import io.tidewaiter.fixture.Card;
import io.tidewaiter.fixture.Packs;
import io.tidewaiter.pack.RuleKind;
import io.tidewaiter.pack.RuleStatus;
import io.tidewaiter.pack.Threat;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScorerTest {

    @Test
    void addsThePointsOfAThreat() {
        Tally tally = score(
                Card.of("A-01", 30), Card.of("A-02", 15), Card.of("B-01", 5).threat(Threat.REVENUE));

        assertThat(tally.scores()).containsEntry(Threat.CONTRABAND, 45).containsEntry(Threat.REVENUE, 5);
        assertThat(tally.score()).isEqualTo(45);
        assertThat(tally.adjustments()).isEmpty();
    }

    @Test
    void countsAQuarterOfTheOthersInAGroup() {
        Tally tally = score(
                Card.of("A-02", 30).group("seal"),
                Card.of("A-01", 30).group("seal"),
                Card.of("A-03", 15).group("seal"),
                Card.of("A-04", 15).group("mass"));

        assertThat(tally.score()).isEqualTo(30 + 7 + 3 + 15);
        assertThat(tally.adjustments())
                .containsExactly(
                        adjusted(Adjustment.Kind.GROUP, -23, "group seal: A-02 counts a quarter beside A-01"),
                        adjusted(Adjustment.Kind.GROUP, -12, "group seal: A-03 counts a quarter beside A-01"));
    }

    @Test
    void groupsWithinAThreatOnly() {
        Tally tally = score(
                Card.of("A-01", 30).group("seal"),
                Card.of("A-02", 15).group("seal").threat(Threat.REVENUE));

        assertThat(tally.scores()).containsEntry(Threat.CONTRABAND, 30).containsEntry(Threat.REVENUE, 15);
    }

    @Test
    void limitsPlacesToFifteenAfterGrouping() {
        Tally tally = score(
                Card.of("A-01", 15).kind(RuleKind.PLACE).group("route"),
                Card.of("A-02", 15).kind(RuleKind.PLACE).group("route"),
                Card.of("A-03", 5).kind(RuleKind.PLACE),
                Card.of("A-04", 30));

        assertThat(tally.score()).isEqualTo(15 + 30);
        assertThat(tally.adjustments())
                .extracting(Adjustment::kind, Adjustment::points)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Adjustment.Kind.GROUP, -12),
                        org.assertj.core.groups.Tuple.tuple(Adjustment.Kind.PLACE, -8));
    }

    @Test
    void takesOffAtMostFortyPercentRoundedDown() {
        assertThat(score(Card.of("A-01", 31), Card.mitigating("M-01", -8)).score())
                .isEqualTo(23);
        assertThat(score(Card.of("A-01", 31), Card.mitigating("M-01", -12)).adjustments())
                .isEmpty();
        Tally limited = score(Card.of("A-01", 31), Card.mitigating("M-01", -13));
        assertThat(limited.score()).isEqualTo(31 - 12);
        assertThat(limited.adjustments())
                .extracting(Adjustment::kind)
                .containsExactly(Adjustment.Kind.MITIGATION_LIMIT);
    }

    @Test
    void appliesMitigationToItsThreatOrToEach() {
        Tally tally = score(
                Card.of("A-01", 30),
                Card.of("B-01", 30).threat(Threat.REVENUE),
                Card.mitigating("M-01", -4),
                Card.mitigating("M-02", -3).threat(Threat.REVENUE));

        assertThat(tally.scores()).containsEntry(Threat.CONTRABAND, 26).containsEntry(Threat.REVENUE, 23);
    }

    @Test
    void mitigatesBeforeItCaps() {
        Tally tally =
                score(Card.of("A-01", 60), Card.of("A-02", 60), Card.of("A-03", 60), Card.mitigating("M-01", -30));

        assertThat(tally.score()).isEqualTo(100);
        assertThat(tally.adjustments()).extracting(Adjustment::points).containsExactly(-50);
    }

    @Test
    void cancelsByNameButKeepsTheFindingAndItsReview() {
        Tally tally = score(
                Card.of("A-01", 30).review().quality(10),
                Card.mitigating("M-02", 0).cancels("A-01"),
                Card.mitigating("M-01", 0).cancels("A-01", "A-09"));

        assertThat(tally.scores()).containsEntry(Threat.CONTRABAND, 0);
        assertThat(tally.dataQuality()).isZero();
        Scored cancelled = tally.findings().get(0);
        assertThat(cancelled.counted()).isZero();
        assertThat(cancelled.cancelledBy()).contains("M-01");
        assertThat(cancelled.review()).isTrue();
    }

    @Test
    void aDraftCountsNothingAndCancelsNothing() {
        Tally tally = score(
                Card.of("A-01", 30).status(RuleStatus.DRAFT).review().quality(10),
                Card.of("A-02", 15),
                Card.mitigating("M-01", -5).status(RuleStatus.DRAFT).cancels("A-02"));

        assertThat(tally.score()).isEqualTo(15);
        assertThat(tally.dataQuality()).isZero();
        assertThat(tally.findings()).extracting(Scored::id).containsExactly("A-02", "A-01");
        assertThat(tally.findings()).noneMatch(Scored::review);
    }

    @Test
    void keepsDataQualityOutOfTheScore() {
        Tally tally = score(
                Card.of("A-01", 5).quality(10),
                Card.of("Q-01", 0).quality(15).kind(RuleKind.QUALITY),
                Card.of("Q-02", 5).kind(RuleKind.QUALITY).threat(Threat.REVENUE));

        assertThat(tally.score()).isEqualTo(5);
        assertThat(tally.dataQuality()).isEqualTo(30);
    }

    @Test
    void neverFallsBelowZero() {
        assertThat(score(Card.mitigating("M-01", -50)).scores()).isEmpty();
        assertThat(score(Card.of("A-01", 1), Card.mitigating("M-01", -50)).score())
                .isEqualTo(1);
    }

    private static Tally score(Card... cards) {
        return Scorer.score(Packs.matches(cards));
    }

    private static Adjustment adjusted(Adjustment.Kind kind, int points, String because) {
        return new Adjustment(Threat.CONTRABAND, kind, points, because);
    }
}
