package io.tidewaiter.alerts;

import io.tidewaiter.alerts.SecondIdentifier.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AlertFileTest {

    private static final AlertFile FILE = AlertSamples.file(
            3,
            AlertSamples.on("R-1", AlertTarget.CONTAINER, "CSQU3054383"),
            AlertSamples.party("R-2", "Žarko Primer", Kind.PHONE, "+381 11 555 0101"));

    @Test
    void what_is_written_is_read_again(@TempDir Path folder) throws IOException {
        AlertFile signed = FILE.sign(AlertSamples.keys().getPrivate());
        Path file = Files.write(folder.resolve("ex-pcu.alerts.json"), signed.json());
        assertThat(AlertFile.read(file)).isEqualTo(signed);
        assertThat(AlertFile.read(FILE.json())).isEqualTo(FILE);
    }

    @Test
    void the_canonical_form_has_no_white_space_and_no_signature() {
        AlertFile one = AlertSamples.file(3, AlertSamples.on("R-1", AlertTarget.SHIP, "IMO 9074729"));
        String expected = "{\"format\":\"tidewaiter-alerts-1\",\"sender\":\"EX-PCU\",\"serial\":3,"
                + "\"issuedAt\":\"2026-03-01T08:00:00Z\",\"alerts\":[{\"reference\":\"R-1\",\"target\":\"SHIP\","
                + "\"identifier\":\"IMO 9074729\",\"handling\":\"EXAMINE\",\"reason\":\"Named in an earlier case\","
                + "\"validFrom\":\"2026-03-01\",\"validTo\":\"2026-03-31\"}]}";
        assertThat(new String(one.canonical(), StandardCharsets.UTF_8)).isEqualTo(expected);
        assertThat(one.sign(AlertSamples.keys().getPrivate()).canonical()).isEqualTo(one.canonical());
    }

    @Test
    void a_signature_holds_for_the_content_and_the_key_alone() {
        KeyPair keys = AlertSamples.keys();
        AlertFile signed = FILE.sign(keys.getPrivate());
        assertThat(signed.verify(keys.getPublic())).isSameAs(signed);
        AlertFile changed = AlertFile.read(
                text(signed).replace("CSQU3054383", "CSQU3054384").getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> changed.verify(keys.getPublic()))
                .isInstanceOf(InvalidAlertsException.class)
                .hasMessageContaining("EX-PCU does not fit");
        assertThatThrownBy(() -> signed.verify(AlertSamples.keys().getPublic()))
                .isInstanceOf(InvalidAlertsException.class);
        assertThatThrownBy(() -> FILE.verify(keys.getPublic()))
                .isInstanceOf(InvalidAlertsException.class)
                .hasMessageContaining("not signed");
    }

    @Test
    void a_key_of_another_kind_is_refused() throws GeneralSecurityException {
        KeyPair rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        assertThatThrownBy(() -> FILE.sign(rsa.getPrivate()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("RSA, not Ed25519");
    }

    @Test
    void all_problems_are_told_at_once_and_none_quotes_a_value() {
        String json = text(FILE)
                .replace("\"serial\": 3", "\"serial\": 0")
                .replace("\"identifier\": \"CSQU3054383\"", "\"name\": \"CSQU3054383\"")
                .replace("+381 11 555 0101", "n/a")
                .replace("\"validTo\": \"2026-03-31\"", "\"validTo\": \"2026-02-01\"");
        InvalidAlertsException refused = refusal(json);
        assertThat(refused.problems())
                .hasSizeGreaterThanOrEqualTo(5)
                .anyMatch(problem -> problem.startsWith("serial "))
                .anyMatch(problem -> problem.startsWith("alerts[0].identifier is missing"))
                .anyMatch(problem -> problem.startsWith("alerts[0].name does not belong"))
                .anyMatch(problem -> problem.startsWith("alerts[1].second.value "))
                .anyMatch(problem -> problem.startsWith("alerts[1].validTo lies before"));
        assertThat(refused.getMessage()).doesNotContain("CSQU3054383", "Primer", "n/a");
    }

    @Test
    void a_value_of_the_wrong_form_is_named_by_its_place() {
        InvalidAlertsException refused = refusal(text(FILE)
                .replace("\"Žarko Primer\"", "[\"Žarko Primer\"]")
                .replace("\"PHONE\"", "\"+381 11 555 0101\"")
                .replace("\"handling\"", "\"handlin\""));
        assertThat(refused.problems())
                .anyMatch(problem -> problem.startsWith("alerts[1].name "))
                .anyMatch(problem -> problem.startsWith("alerts[1].second.kind ") && problem.contains("EMAIL"))
                .anyMatch(problem -> problem.contains("Did you mean 'handling'?"));
        assertThat(refused.getMessage()).doesNotContain("Primer", "555");
    }

    @Test
    void a_name_alone_is_refused() {
        assertThatThrownBy(() -> AlertSamples.base("R-1", AlertTarget.PARTY, "Example Name")
                        .build())
                .isInstanceOf(InvalidAlertsException.class)
                .hasMessageContaining("A name alone is never a hit")
                .hasMessageNotContaining("Example");
    }

    @Test
    void a_reference_is_used_once_and_the_alerts_are_the_senders() {
        Alert one = AlertSamples.on("R-1", AlertTarget.WAGON, "218124712173");
        Alert other = AlertSamples.base("R-1", AlertTarget.SHIP, "9074729")
                .unit("EY-PCU")
                .build();
        assertThatThrownBy(() -> AlertSamples.file(1, one, other))
                .isInstanceOfSatisfying(
                        InvalidAlertsException.class,
                        e -> assertThat(e.problems()).hasSize(2));
    }

    @Test
    void what_is_no_file_of_alerts_is_refused() {
        assertThat(refusal("").getMessage()).isNotEmpty();
        assertThat(refusal("[]").getMessage()).contains("The file");
        assertThat(refusal("{\"a\": Example}").getMessage()).contains("line 1").doesNotContain("Example");
        assertThat(refusal(text(FILE).replace("alerts-1", "alerts-2")).getMessage())
                .contains("format");
    }

    @Test
    void nothing_that_is_printed_names_anybody() {
        assertThat(FILE + " " + FILE.alerts() + FILE.alerts().get(1).second()).doesNotContain("Primer", "555");
    }

    private static String text(AlertFile file) {
        return new String(file.json(), StandardCharsets.UTF_8);
    }

    private static InvalidAlertsException refusal(String json) {
        return catchThrowableOfType(
                InvalidAlertsException.class, () -> AlertFile.read(json.getBytes(StandardCharsets.UTF_8)));
    }
}
