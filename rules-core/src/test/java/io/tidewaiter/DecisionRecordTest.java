package io.tidewaiter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DecisionRecordTest {

    private static final Instant LATER = Instant.parse("2026-03-04T10:00:01Z");

    private final DecisionRecord decision = Samples.decision();

    @Test
    void isReadAsItWasWritten() {
        DecisionRecord full = decision.after(decision)
                .evaluatedAt(LATER)
                .reviewed(decision.review().closed("role:targeter", LATER, "released", "scale was wrong"));

        assertThat(DecisionRecord.fromJson(full.toJson())).isEqualTo(full);
        assertThat(DecisionRecord.fromJson(full.toPrettyJson())).isEqualTo(full);
        assertThat(full.toPrettyJson()).doesNotContain("\r");
        assertThat(full.toJson()).doesNotContain("\n");
    }

    @Test
    void hasTheFieldsAReaderLooksFor() {
        assertThat(decision.toJson())
                .startsWith("{\"schema\":\"tidewaiter-decision-record-1\",\"recordId\":\"" + decision.recordId() + "\"")
                .contains("\"subject\":\"MEDU4711832\"")
                .contains("\"scores\":{\"CITES\":3,\"CONTRABAND\":25}")
                .contains("\"proposal\":{\"lane\":\"YELLOW\",\"policy\":\"lane-standard@1.0.0\",\"review\":true")
                .contains("{\"rule\":\"SEA-19\",\"title\":\"Title of SEA-19\",\"threat\":\"CONTRABAND\",\"points\":30")
                .contains("\"value\":\"4000\",\"unit\":\"kg\"")
                .contains("\"message\":\"CUSCAR-881\",\"at\":\"2026-03-04T09:58:00Z\"")
                .contains("\"notEvaluated\":[{\"rule\":\"SEA-21\"")
                .contains("{\"without\":\"SEA-19\"")
                .contains("\"review\":{\"required\":true,\"state\":\"OPEN\"}")
                .endsWith("\"hash\":\"" + decision.hash() + "\"}");
    }

    @Test
    void everyReasonNamesAFactWithItsSource() {
        assertThat(decision.assessment().findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.evidence())
                        .isNotEmpty()
                        .allSatisfy(match -> assertThat(match).isNotEmpty().allSatisfy(evidence -> {
                            assertThat(evidence.field()).isNotEmpty();
                            assertThat(evidence.value()).isNotEmpty();
                            assertThat(evidence.paths()).isNotEmpty();
                            assertThat(evidence.message()).isPresent();
                            assertThat(evidence.at()).isPresent();
                        })));
    }

    @Test
    void keepsItsIdWhateverTheHostAdds() {
        assertThat(decision.evaluatedAt(LATER).after(decision).recordId()).isEqualTo(decision.recordId());
        assertThat(decision.evaluatedAt(LATER).hash()).isNotEqualTo(decision.hash());
    }

    @Test
    void assessedAgainIsTheSameBytes() {
        RiskProfiler again = Samples.profiler(new LanePolicy.RandomShare(0, "none"));

        assertThat(DecisionRecord.of(again.explore(Samples.consignment())).toJson())
                .isEqualTo(decision.toJson());
    }

    @Test
    void anyChangedValueIsFound() {
        String json = decision.toJson();
        for (String[] change : new String[][] {
            {"\"score\":25", "\"score\":20"},
            {"MEDU4711832", "MEDU4711833"},
            {"\"value\":\"4000\"", "\"value\":\"400\""},
            {"\"hash\":\"", "\"hash\":\"0"},
            {"\"recordId\":\"", "\"recordId\":\"0"}
        }) {
            assertThat(json).contains(change[0]);
            String changed = json.replace(change[0], change[1]);
            assertThatThrownBy(() -> DecisionRecord.fromJson(changed))
                    .as(change[0])
                    .isInstanceOf(InvalidRecordException.class)
                    .hasMessageContaining("was changed after it was written");
        }
    }

    @Test
    void nobodyClosesARecordByWritingThatItIsClosed() {
        String closed = decision.toJson().replace("\"state\":\"OPEN\"", "\"state\":\"CLOSED\"");
        assertThatThrownBy(() -> DecisionRecord.fromJson(closed))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("review is not valid");
    }

    @Test
    void aRecordThatWasTakenOutOrExchangedBreaksTheChain() {
        DecisionRecord second = decision.evaluatedAt(LATER).after(decision);
        DecisionRecord third = decision.after(second);
        DecisionRecord forged = second.evaluatedAt(LATER.plusSeconds(1));

        assertThat(DecisionRecord.breaks(List.of(decision, second, third))).isEmpty();
        assertThat(DecisionRecord.breaks(List.of(decision, third)))
                .containsExactly(
                        "Record 2 does not follow record 1: one of them was changed, removed or put elsewhere.");
        assertThat(DecisionRecord.breaks(List.of(decision, forged, third))).hasSize(1);
        assertThat(DecisionRecord.breaks(List.of(second, decision, third))).hasSize(2);
    }

    @Test
    void namesEveryProblemOfABadRecordButNoValue() {
        String json = decision.toJson()
                .replace("\"asOf\":\"2026-03-04T10:00:00Z\"", "\"asOf\":\"yesterday, Jane\"")
                .replace("\"score\":25", "\"score\":\"25 Jane\"")
                .replace("\"dataQuality\":10,", "")
                .replace("\"profile\":\"CARGO\"", "\"profile\":\"JANE\",\"colour\":1");

        assertThatThrownBy(() -> DecisionRecord.fromJson(json))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("asOf is not an instant such as 2026-03-04T10:00:00Z.")
                .hasMessageContaining("score is not a whole number.")
                .hasMessageContaining("dataQuality is missing.")
                .hasMessageContaining("profile is not one of [CARGO, PASSENGER].")
                .hasMessageContaining("colour is not part of a decision record.")
                .message()
                .doesNotContainIgnoringCase("jane");
    }

    @Test
    void refusesWhatIsNoRecord() {
        for (String text : List.of("", "[]", "{", "{}", "null", "{\"schema\":\"other\"}", "{\"a\":1,\"a\":2}")) {
            assertThatThrownBy(() -> DecisionRecord.fromJson(text)).as(text).isInstanceOf(InvalidRecordException.class);
        }
    }

    @Test
    void aReviewIsClosedByAPersonWithAReasonOnly() {
        Review open = Review.open(true);

        assertThat(open.by()).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> open.closed(" ", LATER, "released", "checked"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> open.closed("role:targeter", LATER, "released", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
