package io.tidewaiter.alerts;

import io.tidewaiter.alerts.SecondIdentifier.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static io.tidewaiter.alerts.AlertSamples.FROM;
import static io.tidewaiter.alerts.AlertSamples.TO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AlertsTest {

    private static final LocalDate DAY = FROM.plusDays(3);
    private static final Alert BOX = AlertSamples.on("R-1", AlertTarget.CONTAINER, "CSQU 305438-3");
    private static final Alert NAMED =
            AlertSamples.party("R-2", "Example Fruit Export SA", Kind.IDENTIFIER, "EX-17.90");

    @Test
    void a_number_is_found_however_it_is_written() {
        Alerts alerts = Alerts.of(AlertSamples.file(1, BOX, AlertSamples.on("R-3", AlertTarget.SHIP, "IMO 9074729")));
        assertThat(alerts.find(AlertTarget.CONTAINER, "csqu3054383", DAY)).containsExactly(BOX);
        assertThat(alerts.find(AlertTarget.SHIP, "9074729", DAY)).hasSize(1);
        assertThat(alerts.find(AlertTarget.WAGON, "CSQU3054383", DAY)).isEmpty();
        assertThat(alerts.find(AlertTarget.CONTAINER, "-", DAY)).isEmpty();
    }

    @Test
    void an_alert_holds_from_its_first_to_its_last_day() {
        Alerts alerts = Alerts.of(AlertSamples.file(1, BOX));
        assertThat(List.of(FROM, TO)).allMatch(day -> found(alerts, day) == 1);
        assertThat(List.of(FROM.minusDays(1), TO.plusDays(1))).allMatch(day -> found(alerts, day) == 0);
        assertThat(alerts.any(AlertTarget.CONTAINER, TO)).isTrue();
        assertThat(alerts.any(AlertTarget.CONTAINER, TO.plusDays(1))).isFalse();
    }

    @Test
    void a_later_file_of_a_sender_replaces_the_earlier_one_in_any_order() {
        AlertFile first = AlertSamples.file(1, BOX, NAMED);
        AlertFile second = AlertSamples.file(2, NAMED);
        for (Alerts alerts : List.of(
                Alerts.of(first, second),
                Alerts.of(second, first),
                Alerts.of(first).with(second))) {
            assertThat(found(alerts, DAY)).isZero();
            assertThat(alerts.files()).containsExactly(Map.entry("EX-PCU", second));
            assertThat(alerts.sha256()).isEqualTo(Alerts.of(second).sha256());
        }
        assertThat(Alerts.of(first).sha256()).isNotEqualTo(Alerts.of(second).sha256());
    }

    @Test
    void units_stand_beside_each_other() {
        Alert theirs = AlertSamples.base("R-1", AlertTarget.CONTAINER, "CSQU3054383")
                .unit("AA-PCU")
                .build();
        AlertFile other = new AlertFile("AA-PCU", 9, AlertSamples.file(1).issuedAt(), List.of(theirs));
        assertThat(Alerts.of(AlertSamples.file(1, BOX), other).find(AlertTarget.CONTAINER, "CSQU3054383", DAY))
                .containsExactly(theirs, BOX);
    }

    @Test
    void two_files_of_one_serial_are_refused_unless_they_say_the_same() {
        Alerts alerts = Alerts.of(AlertSamples.file(1, BOX));
        assertThatThrownBy(() -> alerts.with(AlertSamples.file(1, NAMED)))
                .isInstanceOf(InvalidAlertsException.class)
                .hasMessageContaining("EX-PCU have serial 1");
        AlertFile signed = AlertSamples.file(1, BOX).sign(AlertSamples.keys().getPrivate());
        assertThat(alerts.with(signed)).isSameAs(alerts);
    }

    @Test
    void a_party_is_found_by_name_and_second_identifier_together() {
        Alerts alerts = Alerts.of(AlertSamples.file(1, NAMED));
        assertThat(alerts.find(party("EXAMPLE FRUIT EXPORTS S.A.", "ex1790"), DAY))
                .hasSize(1);
        assertThat(alerts.find(party("SA Export, Éxample Fruit", "EX 1790"), DAY))
                .hasSize(1);
        assertThat(alerts.find(party("Example Fruit Export SA", "EX1791"), DAY)).isEmpty();
        assertThat(alerts.find(party("Another Company Ltd", "EX1790"), DAY)).isEmpty();
        assertThat(alerts.find(party("Example Fruit Export SA", "EX1790"), TO.plusDays(1)))
                .isEmpty();
    }

    @Test
    void a_party_is_possible_only_while_what_is_missing_decides() {
        Alerts alerts = Alerts.of(AlertSamples.file(1, NAMED));
        AlertedParty nameAlone =
                new AlertedParty(Optional.of("Example Fruit Export SA"), Map.of(Kind.PHONE, "555 010 101"));
        assertThat(alerts.find(nameAlone, DAY)).isEmpty();
        assertThat(alerts.possible(nameAlone, DAY)).isTrue();
        assertThat(alerts.possible(nameAlone, TO.plusDays(1))).isFalse();
        assertThat(alerts.possible(party("Example Fruit Export SA", "EX1791"), DAY))
                .isFalse();
        assertThat(alerts.possible(new AlertedParty(Optional.of("Another Company Ltd"), Map.of()), DAY))
                .isFalse();
        assertThat(alerts.possible(new AlertedParty(Optional.empty(), Map.of(Kind.IDENTIFIER, "EX1790")), DAY))
                .isTrue();
        assertThat(alerts.possible(new AlertedParty(Optional.empty(), Map.of(Kind.IDENTIFIER, "EX1791")), DAY))
                .isFalse();
    }

    private static AlertedParty party(String name, String identifier) {
        return new AlertedParty(Optional.of(name), Map.of(Kind.IDENTIFIER, identifier));
    }

    private static int found(Alerts alerts, LocalDate day) {
        return alerts.find(AlertTarget.CONTAINER, "CSQU3054383", day).size();
    }
}
