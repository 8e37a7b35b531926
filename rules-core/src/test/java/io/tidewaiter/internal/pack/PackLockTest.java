package io.tidewaiter.internal.pack;

import io.tidewaiter.pack.InvalidPackException;
import io.tidewaiter.pack.PackProblem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PackLockTest {

    private final String lock = PackLock.of(Packs.open(Packs.good())).text();

    @Test
    void anUnchangedPackFitsItsLock() {
        assertThat(check(Packs.good())).isEmpty();
        assertThat(lock)
                .startsWith("pack test-pack 1.2.0 ")
                .contains("\nrule TST-01 ")
                .contains("\nrule TST-02 ")
                .endsWith("\n");
    }

    @Test
    void aPackWithoutALockIsSaid() {
        assertThat(PackLock.check(Packs.open(Packs.good())))
                .extracting(PackProblem::found)
                .containsExactly("No pack.lock");
    }

    @Test
    void aChangedRuleNeedsANewVersion() {
        Map<String, String> changed = Packs.changed("rules/TST-01.drl", "@points(15)", "@points(30)");
        assertThat(check(changed)).singleElement().satisfies(p -> {
            assertThat(p.file()).isEqualTo("rules/TST-01.drl");
            assertThat(p.found()).contains("changed, the version did not");
        });
        assertThatExceptionOfType(InvalidPackException.class).isThrownBy(() -> PackLock.renew(locked(changed)));
    }

    @Test
    void anyOtherChangeNeedsANewVersionToo() {
        assertThat(check(Packs.changed("texts/sq.yaml", "Palë", "Pala")))
                .singleElement()
                .satisfies(p -> assertThat(p.found()).contains("lists, texts"));
    }

    @Test
    void withANewVersionTheLockIsRenewed() {
        Map<String, String> changed = Packs.changed("rules/TST-01.drl", "@points(15)", "@points(30)");
        changed.put("pack.yaml", Packs.MANIFEST.replace("1.2.0", "1.10.0"));
        assertThat(check(changed))
                .singleElement()
                .satisfies(p -> assertThat(p.advice()).isEqualTo("Run 'pack lock'."));
        PackLock renewed = PackLock.renew(locked(changed));
        changed.put("pack.lock", renewed.text());
        assertThat(PackLock.check(Packs.open(changed))).isEmpty();
    }

    @Test
    void anIdThatIsGoneFailsEvenWithANewVersion() {
        Map<String, String> changed = Packs.changed("pack.yaml", "1.2.0", "2.0.0");
        changed.remove("rules/TST-02.drl");
        changed.remove("rules/TST-02.cases.yaml");
        changed.put("texts/sq.yaml", Packs.TEXTS.lines().findFirst().orElseThrow() + "\n");
        assertThat(check(changed))
                .singleElement()
                .satisfies(p -> assertThat(p.found()).isEqualTo("The rule TST-02 is gone"));
        assertThatExceptionOfType(InvalidPackException.class).isThrownBy(() -> PackLock.renew(locked(changed)));
    }

    @Test
    void versionsOnlyRise() {
        assertThat(check(Packs.changed("pack.yaml", "1.2.0", "1.1.9")))
                .singleElement()
                .satisfies(p -> assertThat(p.found()).contains("older than the locked 1.2.0"));
    }

    @Test
    void aLockThatWasEditedIsSaidWithItsLine() {
        Map<String, String> files = Packs.good();
        files.put("pack.lock", lock.replace("rule TST-02 ", "rule TST-02 x"));
        assertThat(PackLock.check(Packs.open(files)))
                .singleElement()
                .satisfies(p -> assertThat(p.line()).isEqualTo(3));
    }

    private OpenedPack locked(Map<String, String> files) {
        files.put("pack.lock", lock);
        return Packs.open(files);
    }

    private List<PackProblem> check(Map<String, String> files) {
        return PackLock.check(locked(files));
    }
}
