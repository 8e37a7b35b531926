package io.tidewaiter;

import io.tidewaiter.fixture.PassengerPacks;
import io.tidewaiter.pack.RulePack;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The sheet says of a pack what the pack says of itself. */
class ComplianceSheetTest {

    private static final String CARD = "@threat(SERIOUS_CRIME) @status(released) @group(\"bags\") @points(20)";

    @Test
    void saysWhoAnswersAndWhatIsRead() {
        String sheet = ComplianceSheet.of(PassengerPacks.approved()
                .rule("TST-01", CARD, "Baggage( weightKg > 40 )")
                .read());

        assertThat(sheet)
                .contains(
                        "Purpose PIU-CRIME;",
                        "DRUG_TRAFFICKING.",
                        "approved by Head of unit, for the law by Data protection officer, on 2026-01-10.",
                        "reviewed by 2026-12-31",
                        "Reads `baggage.weight`;",
                        "1 rules that count, in 1 groups; none gives more than 20 points",
                        "TST-01: a test, 2026-01-05 (none)");
    }

    @Test
    void saysThatNobodyApproved() {
        RulePack pack = PassengerPacks.with("")
                .rule("TST-01", CARD, "Baggage( weightKg > 40 )")
                .read();

        assertThat(ComplianceSheet.of(pack)).contains("Not approved: every rule is a draft");
    }

    @Test
    void whatSpeaksForATravellerMayStandInAPackBeside() {
        RulePack pack = PassengerPacks.approved()
                .rule("TST-01", CARD, "Baggage( weightKg > 40 )")
                .read();
        RulePack other = RulePack.read(
                "other",
                Map.copyOf(PassengerPacks.approved()
                        .rule(
                                "TSM-01",
                                "@threat(ANY) @status(released) @points(-10) @kind(mitigation)",
                                "Booking( household == true )")
                        .files()
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                file -> new String(file.getValue(), StandardCharsets.UTF_8)
                                        .replace("id: test-passengers", "id: mitigating")
                                        .getBytes(StandardCharsets.UTF_8)))));

        assertThat(ComplianceSheet.of(pack)).contains("None in this pack: use it with one that has some.");
        assertThat(ComplianceSheet.of(pack, List.of(pack, other))).contains("TSM-01 of mitigating@1.0.0.");
    }

    @Test
    void isForPassengersOnly() {
        RulePack cargo =
                Samples.profiler(LanePolicy.standard().random()).packs().get(0);

        assertThatIllegalArgumentException().isThrownBy(() -> ComplianceSheet.of(cargo));
    }
}
