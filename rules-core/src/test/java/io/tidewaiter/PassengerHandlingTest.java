package io.tidewaiter;

import io.tidewaiter.fixture.PassengerPacks;
import io.tidewaiter.model.BaggageBuilder;
import io.tidewaiter.model.BookingBuilder;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.PassengerBuilder;
import io.tidewaiter.pack.InvalidPackException;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.Stop;
import io.tidewaiter.testing.PackVerifier;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Packs that are stopped (LEG-37), those of courses (LEG-40), and rules whose content must not leave the unit (LEG-41). */
class PassengerHandlingTest {

    private static final Instant AS_OF = Instant.parse("2026-03-04T12:00:00Z");
    private static final String SECRET = "Booking for 1 traveller: the way to QQG is listed.";
    private static final Passenger TRAVELLER = PassengerBuilder.builder()
            .reference("T-1")
            .lodgedAt(AS_OF)
            .minor(false)
            .booking(BookingBuilder.builder().travellers(1).build())
            .baggage(BaggageBuilder.builder().pieces(2).build())
            .build();

    private static PassengerPacks pack(String more) {
        return PassengerPacks.with("approval: { author: a, approver: b, legal: c, on: 2025-12-18 }\n" + more)
                .rule(
                        "TST-01",
                        "@threat(SERIOUS_CRIME) @status(released) @group(\"a\") @points(25) @because(\""
                                + SECRET.replace("1", "{travellers}") + "\")",
                        "Booking( travellers == 1 )")
                .rule(
                        "TST-02",
                        "@threat(SERIOUS_CRIME) @status(released) @group(\"b\") @points(20)",
                        "Baggage( pieces == 2 )")
                .rule(
                        "TST-03",
                        "@threat(SERIOUS_CRIME) @status(released) @group(\"c\") @points(20)",
                        "Booking( cashShare > 0.3 )");
    }

    private static RiskProfilerBuilder builder(RulePack... packs) {
        return RiskProfiler.builder().packs(packs).purpose(new Purpose("PIU-CRIME", ""));
    }

    private static Stop stop(String about) {
        return new Stop(about, "dpo-1", Instant.parse("2026-03-03T09:00:00Z"), "Puts one group at a disadvantage.");
    }

    @Test
    void aStoppedRuleDoesNotRunAndEveryAssessmentSaysSo() {
        Assessment assessment =
                builder(pack("").read()).stops(List.of(stop("TST-01"))).build().assess(TRAVELLER);

        assertThat(assessment.findings()).extracting(Finding::rule).containsExactly("TST-02");
        assertThat(assessment.score()).isEqualTo(20);
        assertThat(assessment.warnings())
                .contains(
                        "Rule TST-01 was stopped by dpo-1 on 2026-03-03T09:00:00Z: Puts one group at a disadvantage.");
    }

    @Test
    void aStoppedPackIsNotAppliedAndTheRefusalSaysByWhom() {
        for (String about : List.of("test-passengers", "test-passengers@1.0.0")) {
            RiskProfiler profiler =
                    builder(pack("").read()).stops(List.of(stop(about))).build();
            assertThatExceptionOfType(NoPackInForceException.class)
                    .isThrownBy(() -> profiler.assess(TRAVELLER))
                    .withMessageContaining(about + " was stopped by dpo-1")
                    .withMessageContaining("It was not applied.");
        }
    }

    @Test
    void aStopOfNothingIsRefused() {
        RiskProfilerBuilder builder =
                builder(pack("").read()).stops(List.of(stop("TST-09"), stop("test-passengers@2.0.0"), stop("TST-01")));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(builder::build)
                .withMessageContaining("TST-09, test-passengers@2.0.0")
                .withMessageNotContaining("TST-01");
    }

    @Test
    void aPackOfACourseIsNotUsedInServiceNorRealTravellersInACourse() {
        RulePack course = pack("training: true").read();
        Passenger invented = PassengerBuilder.builder(TRAVELLER).training(true).build();

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> builder(course).build())
                .withMessageContaining("test-passengers@1.0.0");
        RiskProfiler training = builder(course).training().build();
        assertThat(training.assess(invented).score()).isEqualTo(45);
        assertThatExceptionOfType(OtherContextException.class).isThrownBy(() -> training.assess(TRAVELLER));
        assertThatExceptionOfType(OtherContextException.class)
                .isThrownBy(() -> builder(pack("").read()).build().screen(invented));
        assertThatExceptionOfType(InvalidPackException.class)
                .isThrownBy(() -> pack("training: perhaps").read())
                .withMessageContaining("training has");
    }

    @Test
    void thePackOfACourseIsTriedOnItsCasesLikeAnyOther() {
        Map<String, byte[]> files = new TreeMap<>(pack("training: true").files());
        files.put("rules/TST-01.cases.yaml", """
                base: { reference: A-1, lodgedAt: 2026-03-04T10:00:00Z, booking: { travellers: 1 } }
                cases:
                  - { kind: fires, title: one }
                  - { kind: fires, title: marked, change: { training: true } }
                  - { kind: quiet, title: two, change: { booking: { travellers: 2 } } }
                  - { kind: unknown, title: three, remove: [ booking.travellers ] }
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(PackVerifier.of("course", files).cases())
                .filteredOn(one -> one.rule().equals("TST-01"))
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.passed()).as(one.toString()).isTrue());
    }

    @Test
    void anExportSaysNothingOfSensitiveRulesButTheirIdsAndPoints() {
        RiskProfiler profiler =
                builder(pack("sensitive: [TST-01, TST-03]").read()).build();
        DecisionRecord whole = DecisionRecord.of(profiler.explore(TRAVELLER));
        DecisionRecord exported = whole.exported();

        assertThat(whole.toJson()).contains(SECRET, "Booking.cashShare", "Booking( travellers == 1 )");
        assertThat(exported.toJson())
                .doesNotContain("QQG", "Booking.cashShare", "travellers == 1", "cashShare > 0.3")
                .contains("Kept from this export: rule TST-01 of test-passengers@1.0.0. Ask the owner of the pack.")
                .contains("Baggage( pieces == 2 )");
        assertThat(exported.assessment().score()).isEqualTo(45);
        assertThat(exported.previousHash()).contains(whole.hash());
        assertThat(DecisionRecord.fromJson(exported.toJson())).isEqualTo(exported);
        for (View view : View.values()) {
            assertThat(Views.render(exported, view, "en")).as("%s", view).doesNotContain("QQG", "cashShare");
        }
    }

    @Test
    void aSensitiveRuleThatIsNotThereIsRefused() {
        assertThatExceptionOfType(InvalidPackException.class)
                .isThrownBy(() -> pack("sensitive: [TST-07]").read())
                .withMessageContaining("TST-07");
    }
}
