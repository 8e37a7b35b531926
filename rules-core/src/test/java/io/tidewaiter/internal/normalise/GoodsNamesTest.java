package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.model.Batch;
import io.tidewaiter.model.GoodsItemBuilder;
import io.tidewaiter.model.HistoryBuilder;
import io.tidewaiter.model.HsCode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Words, substances, groups and numbers of goods. */
class GoodsNamesTest {

    @Test
    void phrases_are_found_as_whole_words_wherever_they_stand() {
        GoodsLine line = line(item -> item.description("Carved ELEPHANT  ivory and tusks, gift"));
        assertThat(line.topics()).containsExactly("IVORY");
        assertThat(line.plainTopics()).containsExactly("IVORY");
        assertThat(line.topicWords()).isEqualTo("elephant ivory, tusk");
        assertThat(line(item -> item.description("Tuskers beer")).topics()).isEmpty();
        assertThat(line(item -> item.description("Slonovaca, 2 kom")).plainTopics())
                .containsExactly("IVORY");
    }

    @Test
    void a_weak_phrase_points_nowhere_by_itself() {
        assertThat(line(item -> item.description("tusk")).plainTopics()).isEmpty();
    }

    @Test
    void a_substance_is_known_by_its_number_its_name_and_its_code() {
        assertThat(line(item -> item.casNumber("108-24-7")).casList()).isEqualTo("INCB_TABLE_I");
        assertThat(line(item -> item.casNumber("50-98-6")).casSubstance()).isEqualTo("ephedrine");
        assertThat(line(item -> item.casNumber("64-17-5")).casList()).isEqualTo("NONE");
        assertThat(line(item -> item.casNumber("64-17-5")).casValid()).isTrue();
        assertThat(line(item -> item.casNumber("64-17-4")).casExpected()).isEqualTo("5");
        assertThat(line(item -> item.description("Acetic Anhydride 99 %")).namedSubstance())
                .isEqualTo("acetic anhydride");
        assertThat(line(item -> item.description("bmk, technical")).namedSubstance())
                .isEqualTo("phenylacetone");
        assertThat(line(item -> item.description("acetic acid")).namedSubstance())
                .isEqualTo("NONE");
        assertThat(line(item -> item.hsCode(new HsCode("29152400"))).hsSubstance())
                .isEqualTo("acetic anhydride");
        assertThat(line(item -> item.hsCode(new HsCode("2915"))).hsSubstance()).isNull();
    }

    @Test
    void groups_hold_for_every_code_below() {
        assertThat(line(item -> item.hsCode(new HsCode("080390"))).groups()).containsExactly("COCAINE_COVER", "FRUIT");
        assertThat(line(item -> item.hsCode(new HsCode("08062010"))).groups()).containsExactly("FRUIT", "GRAPES");
        assertThat(line(item -> item.hsCode(new HsCode("8501"))).groups()).isEmpty();
        assertThat(line(item -> item).groups()).isNull();
    }

    @Test
    void numbers_with_a_wrong_digit_or_used_twice_are_named() {
        GoodsLine wrong = line(item -> item.mobileEquipmentNumbers(List.of("490154203237518", "490154203237519"))
                .tradeItemNumbers(List.of("4006381333931", "4006381333930")));
        assertThat(wrong.mobileNumbersValid()).isFalse();
        assertThat(wrong.wrongMobileNumber()).isEqualTo("490154203237519");
        assertThat(wrong.mobileNumberRepeated()).isNull();
        assertThat(wrong.wrongArticleNumber()).isEqualTo("4006381333930");
        GoodsLine twice = line(item -> item.mobileEquipmentNumbers(List.of("490154203237518", "49-015420-323751-8")));
        assertThat(twice.mobileNumberRepeated()).isTrue();
        assertThat(twice.mobileNumbersValid()).isTrue();
    }

    @Test
    void a_batch_expires_and_may_have_two_makers() {
        GoodsLine line = line(item -> item.batches(List.of(
                new Batch("B1", "Example Pharma", LocalDate.of(2026, 3, 4)),
                new Batch("B2", "Example Pharma", LocalDate.of(2026, 3, 3)))));
        assertThat(line.batchExpired()).isTrue();
        assertThat(line.expiredBatch()).isEqualTo("B2");
        assertThat(line.batchOfOtherMaker()).isNull();
        GoodsLine shared = Facts.goods(c -> c.goods(List.of(GoodsItemBuilder.builder()
                        .batches(List.of(new Batch("B1", "Example Pharma", null)))
                        .build()))
                .history(HistoryBuilder.builder()
                        .batchesSeen(List.of(new Batch("b1", "Other Pharma", null)))
                        .build()));
        assertThat(shared.batchOfOtherMaker()).isTrue();
        assertThat(shared.sharedBatch()).isEqualTo("B1");
    }

    private static GoodsLine line(UnaryOperator<GoodsItemBuilder> item) {
        return Facts.goods(
                c -> c.goods(List.of(item.apply(GoodsItemBuilder.builder()).build())));
    }
}
