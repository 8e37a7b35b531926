package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.GoodsItemBuilder;
import io.tidewaiter.model.HistoryBuilder;
import io.tidewaiter.model.HsCode;
import io.tidewaiter.model.PreviousOrigin;
import io.tidewaiter.model.RouteBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Statistics, headings, measures and prices of goods. */
class GoodsTradeFactsTest {

    @Test
    void words_point_to_another_heading_with_their_share() {
        GoodsLine line = described("080620", "General bananas, sweet");
        assertThat(line.betterHeading()).isEqualTo("0803");
        assertThat(line.headingMatch()).isEqualByComparingTo("0.5");
        assertThat(line.declaredDuty()).isEqualByComparingTo("2.4");
        assertThat(line.betterHeadingDuty()).isEqualByComparingTo("16");
    }

    @Test
    void the_longest_phrase_counts_once() {
        assertThat(described("080620", "Fresh bananas").headingMatch()).isEqualByComparingTo("1");
        assertThat(described("080620", "fresh fresh bananas").headingMatch()).isEqualByComparingTo("0.666667");
    }

    @Test
    void where_the_declared_code_is_as_good_as_any_it_stands() {
        for (GoodsLine line : List.of(
                described("08039010", "Fresh bananas"),
                described("08", "Fresh bananas"),
                described("3209", "Paint"),
                described("3208", "Paint, banana"),
                described("080620", "Grapes"),
                described("080620", ""),
                described("080620", "general"))) {
            assertThat(line.betterHeading()).as(line.description()).isEqualTo("NONE");
            assertThat(line.headingMatch()).isEqualByComparingTo(BigDecimal.ZERO);
            assertThat(line.betterHeadingDuty()).isNull();
        }
    }

    @Test
    void a_phrase_counts_while_its_row_is_in_force() {
        assertThat(described("080390", "part").betterHeading()).isEqualTo("NONE");
        assertThat(described("080390", "spare part").betterHeading()).isEqualTo("8708");
    }

    @Test
    void without_code_or_words_no_heading_is_better() {
        assertThat(described("080390", null).betterHeading()).isNull();
        GoodsLine line = Facts.goods(c -> c.goods(
                List.of(GoodsItemBuilder.builder().description("Bananas").build())));
        assertThat(line.headingMatch()).isNull();
        assertThat(line.declaredDuty()).isNull();
    }

    @Test
    void a_row_of_the_subheading_comes_before_one_of_its_heading() {
        assertThat(described("08039010", null).declaredDuty()).isEqualByComparingTo("15");
        assertThat(described("080310", null).declaredDuty()).isEqualByComparingTo("16");
        assertThat(described("080390", null).priceChange3Months()).isEqualByComparingTo("-24.5");
        assertThat(described("080610", null).priceChange3Months()).isNull();
    }

    @Test
    void exports_are_those_of_the_country_of_export() {
        GoodsLine own = exported("EC", "EC");
        assertThat(own.exportValue3Years()).isEqualByComparingTo("3000000000");
        assertThat(own.reExport()).isFalse();
        assertThat(exported("EC", "RS").reExport()).isTrue();
        assertThat(exported("RS", "RS").exportValue3Years()).isEqualByComparingTo("0");
        assertThat(exported("GB", "GB").exportValue3Years()).isNull();
    }

    @Test
    void an_origin_that_moved_is_seen_with_the_measure_on_the_old_one() {
        GoodsLine line = moved("RS", new PreviousOrigin(new HsCode("080390"), new CountryCode("EC"), 14));
        assertThat(line.originMoved()).isTrue();
        assertThat(line.previousOrigin()).isEqualTo("EC");
        assertThat(line.previousOriginMeasured()).isTrue();
        assertThat(line.measureName()).isEqualTo("anti-dumping duty");
        assertThat(line.measureSince()).isEqualTo(LocalDate.of(2025, 11, 14));
        assertThat(line.daysSinceMeasure()).isEqualTo(110);
    }

    @Test
    void an_origin_without_a_measure_and_goods_never_sent_before() {
        GoodsLine unmeasured = moved("RS", new PreviousOrigin(new HsCode("080390"), new CountryCode("GB"), 14));
        assertThat(unmeasured.originMoved()).isTrue();
        assertThat(unmeasured.previousOriginMeasured()).isFalse();
        assertThat(unmeasured.daysSinceMeasure()).isNull();
        assertThat(moved("RS").originMoved()).isFalse();
        assertThat(moved("RS").previousOrigin()).isNull();
    }

    @Test
    void two_reports_for_one_subheading_tell_nothing() {
        var one = new PreviousOrigin(new HsCode("080390"), new CountryCode("EC"), 14);
        assertThat(moved("RS", one, one).originMoved()).isNull();
        assertThat(moved("RS", new PreviousOrigin(null, new CountryCode("EC"), 1))
                        .originMoved())
                .isNull();
    }

    private static GoodsLine described(String code, @Nullable String description) {
        return Facts.goods(c -> c.goods(List.of(GoodsItemBuilder.builder()
                .hsCode(new HsCode(code))
                .description(description)
                .build())));
    }

    private static GoodsLine exported(String country, String origin) {
        return Facts.goods(c -> c.route(RouteBuilder.builder()
                        .exportCountry(new CountryCode(country))
                        .build())
                .goods(List.of(GoodsItemBuilder.builder()
                        .hsCode(new HsCode("080390"))
                        .origin(new CountryCode(origin))
                        .build())));
    }

    private static GoodsLine moved(String origin, PreviousOrigin... before) {
        return Facts.goods(c -> c.history(HistoryBuilder.builder()
                        .previousOrigins(List.of(before))
                        .build())
                .goods(List.of(GoodsItemBuilder.builder()
                        .hsCode(new HsCode("080390"))
                        .origin(new CountryCode(origin))
                        .build())));
    }
}
