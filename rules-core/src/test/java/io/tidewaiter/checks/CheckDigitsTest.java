package io.tidewaiter.checks;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CheckDigitsTest {

    @ParameterizedTest
    @CsvSource({
        "CONTAINER, CSQU3054383",
        "CONTAINER, CBHU3202732",
        "CONTAINER, TEXU0000000",
        "CONTAINER, csqu 305438-3",
        "AIR_WAYBILL, 12345675",
        "AIR_WAYBILL, 81140743",
        "AIR_WAYBILL, 172-8114 0743",
        "IMO_NUMBER, 9074729",
        "IMO_NUMBER, IMO 9074729",
        "VIN, 1M8GDM9AXKP042788",
        "VIN, 11111111111111111",
        "IMEI, 490154203237518",
        "POSTAL_ITEM, RR473124829GB",
        "POSTAL_ITEM, EE471108151FR",
        "CAS, 108-24-7",
        "CAS, 120-57-0",
        "GTIN, 4006381333931",
        "WAGON, 21 81 2471 217-3",
    })
    void published_numbers_are_valid(CheckDigits kind, String number) {
        assertThat(kind.check(number)).isEqualTo(new CheckResult.Valid());
    }

    @Test
    void a_wrong_digit_is_told_with_the_right_one() {
        CheckResult result = CheckDigits.CONTAINER.check("CSQU3054388");

        assertThat(result).isEqualTo(new CheckResult.WrongDigit("3", "8"));
        assertThat(result.sentence()).isEqualTo("The check digit should be 3, is 8; often a reading error.");
        assertThat(CheckDigits.VIN.check("1M8GDM9A1KP042788").sentence()).contains("should be X, is 1");
    }

    @ParameterizedTest
    @CsvSource({
        "CONTAINER, CSQA3054383",
        "CONTAINER, CSQU305438",
        "CONTAINER, ''",
        "AIR_WAYBILL, 123456789",
        "IMO_NUMBER, 907472",
        "VIN, IM8GDM9AXKP042788",
        "IMEI, 4901542032375181",
        "POSTAL_ITEM, R473124829GB",
        "CAS, 8-24-7",
        "GTIN, 40063813339",
        "WAGON, 218124712",
        "GTIN, ٤٠٠٦٣٨١٣٣٣٩٣١",
    })
    void another_shape_is_not_a_wrong_digit(CheckDigits kind, String number) {
        assertThat(kind.check(number)).isInstanceOf(CheckResult.WrongShape.class);
        assertThat(kind.check(number).valid()).isFalse();
    }

    @Test
    void nothing_can_be_completed_that_has_another_shape() {
        assertThatThrownBy(() -> CheckDigits.CONTAINER.complete("CSQU30543"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("four letters");
    }

    @ParameterizedTest
    @EnumSource
    void a_completed_number_is_always_valid(CheckDigits kind) {
        Random random = new Random(kind.name().length());
        for (int i = 0; i < 2000; i++) {
            String number = kind.complete(withoutDigit(kind, random));
            assertThat(kind.check(number).valid()).as(number).isTrue();
        }
    }

    /** The others promise less: ISO 6346 writes ten as zero, UPU S10 joins two remainders, the air waybill counts modulo seven. */
    @ParameterizedTest
    @EnumSource(
            value = CheckDigits.class,
            names = {"IMEI", "GTIN", "WAGON"})
    void any_single_changed_digit_is_found(CheckDigits kind) {
        Random random = new Random(42);
        for (int i = 0; i < 500; i++) {
            String number = kind.complete(withoutDigit(kind, random));
            for (int place = 0; place < number.length(); place++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    String changed = number.substring(0, place) + digit + number.substring(place + 1);
                    assertThat(kind.check(changed).valid()).as(changed).isEqualTo(changed.equals(number));
                }
            }
        }
    }

    @Test
    void a_changed_serial_digit_of_a_container_is_found_unless_ten_is_written_as_zero() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String number = CheckDigits.CONTAINER.complete(withoutDigit(CheckDigits.CONTAINER, random));
            if (number.endsWith("0")) {
                continue;
            }
            for (int place = 4; place < 10; place++) {
                char other = number.charAt(place) == '9' ? '0' : (char) (number.charAt(place) + 1);
                String changed = number.substring(0, place) + other + number.substring(place + 1);
                assertThat(CheckDigits.CONTAINER.check(changed).valid())
                        .as(changed)
                        .isFalse();
            }
        }
    }

    private static String withoutDigit(CheckDigits kind, Random random) {
        return switch (kind) {
            case CONTAINER -> letters(random, 3) + "U" + digits(random, 6);
            case AIR_WAYBILL -> digits(random, 3) + digits(random, 7);
            case IMO_NUMBER -> digits(random, 6);
            case VIN -> digits(random, 3) + "ABC" + digits(random, 10);
            case IMEI -> digits(random, 14);
            case POSTAL_ITEM -> letters(random, 2) + digits(random, 8) + letters(random, 2);
            case CAS -> digits(random, 4 + random.nextInt(6));
            case GTIN -> digits(random, random.nextBoolean() ? 7 : 11 + random.nextInt(3));
            case WAGON -> digits(random, 11);
        };
    }

    private static String digits(Random random, int length) {
        return pick(random, "0123456789", length);
    }

    private static String letters(Random random, int length) {
        return pick(random, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", length);
    }

    private static String pick(Random random, String from, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(from.charAt(random.nextInt(from.length())));
        }
        return text.toString();
    }
}
