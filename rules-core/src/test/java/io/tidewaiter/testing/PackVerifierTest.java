package io.tidewaiter.testing;

import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.RouteBuilder;
import io.tidewaiter.pack.LockFile;
import io.tidewaiter.pack.NewPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Runs the pack that a new author gets, through all stages. */
class PackVerifierTest {

    /** After the days of the cases: these are judged all the same. */
    private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);

    @TempDir
    Path temp;

    private Path pack;

    @BeforeEach
    void newPack() throws IOException {
        pack = temp.resolve("port-watch");
        NewPack.write(pack, "port-watch", TODAY);
    }

    @Test
    void aNewPackPasses() {
        PackVerifier verifier = PackVerifier.of(pack);
        assertThat(verifier.cases()).hasSize(8).allMatch(CaseOutcome::passed);
        verifier.verify();
    }

    @Test
    void everyFailureIsNamedAtOnce() throws IOException {
        change("rules/PW-01.drl", "hoursBeforeLoading < 24", "hoursBeforeLoading <= 5");
        change("rules/PW-02.cases.yaml", "traded 14 times", "traded 15 times");
        change("pack.yaml", "languages: []", "languages: [sq]");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> PackVerifier.of(pack).verify())
                .withMessageContaining("port-watch@0.1.0 has 3 failure(s):")
                .withMessageContaining(
                        "PW-01 case 1 'Lodged ten hours before loading' should fire, but it stayed quiet.")
                .withMessageContaining(
                        "should say 'These parties have traded 15 times before.', but says 'These parties have traded 14")
                .withMessageContaining("texts/sq.yaml");
    }

    @Test
    void oneRuleIsHeldAgainstConsignments() {
        RuleVerifier rule = PackVerifier.of(pack).rule("PW-01");
        rule.firesOn(lodged(2))
                .staysQuietOn(lodged(30))
                .isUnknownOn(ConsignmentBuilder.builder(lodged(2)).route(null).build());
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> rule.firesOn(lodged(30)))
                .withMessage("PW-01 should fire on A-1, but it stayed quiet.");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> rule.staysQuietOn(lodged(2)))
                .withMessageContaining("but it fired: Lodged 2 hours before loading");
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> rule.isUnknownOn(lodged(2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.firesOn(
                        ConsignmentBuilder.builder(lodged(2)).lodgedAt(null).build()));
    }

    @Test
    void aRuleThatIsNotThereIsSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackVerifier.of(pack).rule("PW-O1"))
                .withMessageContaining("Did you mean 'PW-01'");
    }

    @Test
    void theReviewDateIsHeldAgainstTheDayGiven() {
        assertThat(PackVerifier.of(pack).lint(TODAY.plusYears(1))).isEmpty();
        assertThat(PackVerifier.of(pack).lint(TODAY.plusYears(1).plusDays(1))).hasSize(1);
    }

    @Test
    void aPackIsLockedAndUnlockedByANewVersionOnly() throws IOException {
        assertThat(LockFile.check(pack)).hasSize(1);
        assertThat(LockFile.write(pack)).hasFileName("pack.lock");
        assertThat(LockFile.check(pack)).isEmpty();
        change("rules/PW-01.drl", "@points(15)", "@points(5)");
        assertThat(LockFile.check(pack)).hasSize(1);
        change("pack.yaml", "0.1.0", "0.2.0");
        LockFile.write(pack);
        assertThat(LockFile.check(pack)).isEmpty();
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(pack.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(pack.resolve(file), text.replace(from, to));
    }

    private static Consignment lodged(int hoursBefore) {
        Instant loaded = Instant.parse("2026-03-06T06:00:00Z");
        return ConsignmentBuilder.builder()
                .reference("A-1")
                .mode(io.tidewaiter.model.TransportMode.SEA)
                .lodgedAt(loaded.minus(Duration.ofHours(hoursBefore)))
                .route(RouteBuilder.builder().loadedAt(loaded).build())
                .build();
    }
}
