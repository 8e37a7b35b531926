package io.tidewaiter.checks;

import io.tidewaiter.checks.MachineReadableZone.Field;
import io.tidewaiter.checks.MachineReadableZone.Format;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Specimens of ICAO Doc 9303, parts 4, 5 and 6. */
class MachineReadableZoneTest {

    private static final String NAMES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String TD3 = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    @Test
    void a_passport_is_valid() {
        MachineReadableZone zone = MachineReadableZone.check(List.of(NAMES, TD3));

        assertThat(zone.format()).contains(Format.TD3);
        assertThat(zone.fields()).containsOnlyKeys(Field.values());
        assertThat(zone.valid()).isTrue();
    }

    @Test
    void a_card_is_valid() {
        MachineReadableZone zone = MachineReadableZone.check(List.of(
                "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"));

        assertThat(zone.format()).contains(Format.TD1);
        assertThat(zone.valid()).isTrue();
    }

    @Test
    void a_larger_card_is_valid() {
        MachineReadableZone zone = MachineReadableZone.check(
                List.of("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"));

        assertThat(zone.format()).contains(Format.TD2);
        assertThat(zone.valid()).isTrue();
    }

    @Test
    void visas_are_valid_without_a_composite_digit() {
        MachineReadableZone large = MachineReadableZone.check(List.of(
                "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"));
        MachineReadableZone small = MachineReadableZone.check(
                List.of("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<"));

        assertThat(large.format()).contains(Format.MRV_A);
        assertThat(small.format()).contains(Format.MRV_B);
        assertThat(large.fields()).containsOnlyKeys(Field.NUMBER, Field.BIRTH, Field.EXPIRY);
        assertThat(large.valid()).isTrue();
        assertThat(small.valid()).isTrue();
        assertThat(MachineReadableZone.check(
                                List.of("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612108<<<<<<<<"))
                        .fields()
                        .get(Field.EXPIRY)
                        .valid())
                .isFalse();
    }

    @Test
    void a_long_number_of_a_card_goes_on_in_the_optional_data() {
        MachineReadableZone zone = MachineReadableZone.check(List.of(
                "I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<JOHN<<<<<<<<<"));

        assertThat(zone.fields().get(Field.NUMBER)).isEqualTo(new CheckResult.Valid());
    }

    @Test
    void a_wrong_digit_is_told_by_its_field() {
        MachineReadableZone zone = MachineReadableZone.check(List.of(NAMES, TD3.replace("7408122", "7408123")));

        assertThat(zone.fields().get(Field.BIRTH)).isEqualTo(new CheckResult.WrongDigit("2", "3"));
        assertThat(zone.fields().get(Field.NUMBER).valid()).isTrue();
        assertThat(zone.fields().get(Field.COMPOSITE).valid()).isFalse();
        assertThat(zone.valid()).isFalse();
    }

    @Test
    void any_single_changed_digit_of_a_passport_is_found() {
        for (int place : new int[] {1, 4, 9, 13, 18, 19, 21, 27, 30, 42, 43}) {
            char found = TD3.charAt(place);
            char other = Character.isDigit(found) && found < '9' ? (char) (found + 1) : '0';
            String changed = TD3.substring(0, place) + other + TD3.substring(place + 1);
            assertThat(MachineReadableZone.check(List.of(NAMES, changed)).valid())
                    .as(changed)
                    .isEqualTo(other == found);
        }
    }

    @Test
    void lines_of_another_size_have_no_format() {
        assertThat(MachineReadableZone.check(List.of(NAMES, TD3 + "<")).format())
                .isEmpty();
        assertThat(MachineReadableZone.check(List.of()).valid()).isFalse();
        assertThat(MachineReadableZone.check(List.of(NAMES, TD3.replace('<', 'é')))
                        .format())
                .isEmpty();
    }
}
