package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.model.Batch;
import io.tidewaiter.model.GoodsItemBuilder;
import io.tidewaiter.model.HistoryBuilder;
import io.tidewaiter.model.HsCode;
import io.tidewaiter.model.SpecimenBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** Phrases are compared without their plural, names of substances as they stand. */
    @Test
    void a_name_that_begins_like_a_plural_is_found_as_it_stands() {
        assertThat(line(item -> item.description("5 drums spirits of grape")).namedSubstance())
                .isEqualTo("grape spirit");
        assertThat(line(item -> item.description("5 drums spirit of grape")).namedSubstance())
                .isEqualTo("NONE");
    }

    /** Headings are pointed to by words, topics by all parts of a text, and numbers shift the one against the other. */
    @Test
    void words_and_parts_of_a_text_are_not_confused() {
        GoodsLine plain = line(item -> item.hsCode(new HsCode("080390")).description("paint, tusk"));
        GoodsLine numbered = line(item -> item.hsCode(new HsCode("080390")).description("12 paint, 40 7 tusk"));
        assertThat(numbered.betterHeading()).isEqualTo(plain.betterHeading()).startsWith("32");
        assertThat(numbered.topics()).isEqualTo(plain.topics()).isNotEmpty();
    }

    @Test
    void which_substance_of_a_shared_code_is_meant_is_open_until_number_or_name_tell() {
        assertThat(shared(item -> item)).isEqualTo("vine acid, must acid");
        assertThat(shared(item -> item.description("acidic syrup"))).isEqualTo("vine acid, must acid");
        assertThat(shared(item -> item.casNumber("64-17-5"))).isEqualTo("NONE");
        assertThat(shared(item -> item.casNumber("64-17-4"))).isEqualTo("vine acid, must acid");
        assertThat(shared(item -> item.description("Must acid, 200 kg"))).isEqualTo("NONE");
        assertThat(line(item -> item.hsCode(new HsCode("291524"))).sharedPrecursor())
                .isEqualTo("NONE");
        assertThat(line(item -> item.casNumber("64-17-5")).sharedPrecursor()).isNull();
    }

    private static @Nullable String shared(UnaryOperator<GoodsItemBuilder> with) {
        return line(item -> with.apply(item.hsCode(new HsCode("080620")))).sharedPrecursor();
    }

    @Test
    void an_identifier_that_is_a_word_is_none_and_a_complete_filing_lacks_what_it_does_not_hold() {
        assertThat(line(item -> item.uniqueIdentifier("NONE")).uniqueIdentifierGiven())
                .isFalse();
        assertThat(line(item -> item.uniqueIdentifier("NOT APPLICABLE")).uniqueIdentifierGiven())
                .isFalse();
        assertThat(line(item -> item.uniqueIdentifier("QCALT7KXP2W")).uniqueIdentifierGiven())
                .isTrue();
        assertThat(line(item -> item).uniqueIdentifierGiven()).isNull();
        assertThat(Facts.goods(c -> c.preLoading(true)
                                .goods(List.of(GoodsItemBuilder.builder().build())))
                        .uniqueIdentifierGiven())
                .isFalse();
    }

    @Test
    void purposes_of_all_specimens_are_told_or_none() {
        assertThat(purposes("h", "T", "H")).isEqualTo("H, T");
        assertThat(purposes("H", null)).isNull();
        assertThat(purposes()).isEqualTo("NONE");
        assertThat(line(item -> item).specimenPurposes()).isEqualTo("NONE");
    }

    private static @Nullable String purposes(@Nullable String... codes) {
        return line(item -> item.specimens(Stream.of(codes)
                        .map(code -> SpecimenBuilder.builder().purpose(code).build())
                        .toList()))
                .specimenPurposes();
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
