package io.tidewaiter.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BorderPointTest {

    @ParameterizedTest
    @ValueSource(strings = {"RSBEG", "RS-HORGOS", "RO-PORTILE-DE-FIER-II", "XK-HANI-I-ELEZIT"})
    void a_locode_or_country_and_name(String code) {
        assertThat(new BorderPoint(code).country()).isEqualTo(code.substring(0, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RS-Horgos",
                "RS-HORGOŠ",
                "RS-",
                "RS--HORGOS",
                "HORGOS-RS",
                "RSHORGOS",
                "RS HORGOS",
                "QQ-HORGOS",
                ""
            })
    void anything_else_is_refused(String code) {
        assertThatThrownBy(() -> new BorderPoint(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_message_says_what_to_write() {
        assertThatThrownBy(() -> new BorderPoint("RS-Horgos")).hasMessageContaining("such as RS-HORGOS");
    }
}
