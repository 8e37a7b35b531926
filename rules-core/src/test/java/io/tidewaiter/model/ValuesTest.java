package io.tidewaiter.model;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999"})
    void numbersThatCannotBeWrittenDownAreRefused(String number) {
        assertThatThrownBy(() -> Mass.ofKilograms(number)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Money.of(number, "EUR")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ", "al", "ALB", "", "X"})
    void countriesAreAssignedCodes(String code) {
        assertThatThrownBy(() -> new CountryCode(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + code + "'");
    }

    @Test
    void kosovoHasACode() {
        assertThat(new CountryCode("XK").code()).isEqualTo("XK");
        assertThat(new UnLocode("XKPRN").country()).isEqualTo("XK");
    }

    @Test
    void codesLoseDotsAndBlanksOnly() {
        assertThat(new HsCode("0803.90 10").digits()).isEqualTo("08039010");
        assertThat(new HsCode("080390").prefix(4)).isEqualTo("0803");
        assertThatThrownBy(() -> new HsCode("08O390")).hasMessageContaining("08O390");
        assertThatThrownBy(() -> new HsCode("80390")).hasMessageContaining("leading zero");
    }

    @Test
    void massesAndAmountsAreNotNegative() {
        assertThatThrownBy(() -> Mass.ofKilograms(-1)).hasMessageContaining("-1 kg is negative");
        assertThatThrownBy(() -> Money.of("-0.01", "EUR")).hasMessageContaining("-0.01");
        assertThatThrownBy(() -> Money.of("1", "EURO")).hasMessageContaining("'EURO'");
        assertThat(new Mass(new BigDecimal("0"))).isLessThan(Mass.ofKilograms("0.001"));
    }
}
