package io.tidewaiter.internal.pack;

import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.RuleStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PackTemplateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @TempDir
    Path temp;

    @Test
    void aNewPackIsReadWithoutAWarning() throws IOException {
        PackTemplate.write(temp.resolve("new"), "port-watch", TODAY);
        RulePack pack = RulePack.read(temp.resolve("new"));
        assertThat(pack.warnings()).isEmpty();
        assertThat(pack.ref()).hasToString("port-watch@0.1.0");
        assertThat(pack.title()).isEqualTo("Port watch");
        assertThat(pack.cards()).extracting(RuleCard::id).containsExactly("PW-01", "PW-02");
        assertThat(pack.cards()).extracting(RuleCard::status).containsOnly(RuleStatus.RELEASED);
        assertThat(pack.reviewBy()).isEqualTo(LocalDate.of(2027, 3, 4));
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Files.writeString(temp.resolve("mine.txt"), "mine");
        assertThatIllegalArgumentException().isThrownBy(() -> PackTemplate.write(temp, "port-watch", TODAY));
        assertThat(temp).isDirectoryNotContaining("glob:**.yaml");
    }

    @Test
    void anIdThatIsNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackTemplate.write(temp, "../evil", TODAY))
                .withMessageContaining("'../evil'");
    }

    @ParameterizedTest
    @CsvSource({"sea-container,SC", "a-b-c-d-e-f,ABCDE", "tobacco,TOB", "x,XX", "x9,XX", "a1-2b,AB", "e-9,EX"})
    void rulesAreNumberedAfterThePack(String id, String prefix) {
        assertThat(PackTemplate.prefix(id)).isEqualTo(prefix);
    }
}
