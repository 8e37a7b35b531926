package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Change;
import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.facts.Paper;
import io.tidewaiter.facts.Route;
import io.tidewaiter.model.AmendedField;
import io.tidewaiter.model.Amendment;
import io.tidewaiter.model.Authorisation;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.FreeZone;
import io.tidewaiter.model.GoodsItemBuilder;
import io.tidewaiter.model.HistoryBuilder;
import io.tidewaiter.model.HsCode;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.Money;
import io.tidewaiter.model.PartyBuilder;
import io.tidewaiter.model.PartyRole;
import io.tidewaiter.model.RouteBuilder;
import io.tidewaiter.model.SupportingDocumentBuilder;
import io.tidewaiter.model.UnLocode;
import io.tidewaiter.model.UnitValueHistory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Goods lines, routes, traders, changes and papers. */
class OtherFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Test
    void a_code_is_cut_to_chapter_heading_and_subheading() {
        GoodsLine chapter = goods(GoodsItemBuilder.builder().hsCode(new HsCode("08")));
        GoodsLine tariff = goods(GoodsItemBuilder.builder().hsCode(new HsCode("0803901000")));

        assertThat(chapter.hs2()).isEqualTo("08");
        assertThat(chapter.hs4()).isNull();
        assertThat(chapter.hsExists()).isTrue();
        assertThat(chapter.needsCooling()).isNull();
        assertThat(tariff.hs6()).isEqualTo("080390");
        assertThat(tariff.hsExists()).isTrue();
        assertThat(goods(GoodsItemBuilder.builder().hsCode(new HsCode("080399")))
                        .hsExists())
                .isFalse();
        assertThat(goods(GoodsItemBuilder.builder().hsCode(new HsCode("080620")))
                        .needsCooling())
                .isFalse();
        assertThat(goods(GoodsItemBuilder.builder().hsCode(new HsCode("0806"))).needsCooling())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "parts, true",
        "'  SPARE PARTS, general cargo ', true",
        "Pjese, true",
        "Accessories 12, true",
        "1004, true",
        "'---', true",
        "'', true",
        "XXX, true",
        "manifest.wpx, true",
        "Bicycle parts, false",
        "spare, false",
        "steel 304, false",
        "xx, false",
    })
    void a_description_is_vague_when_all_of_it_is(String description, boolean vague) {
        assertThat(goods(GoodsItemBuilder.builder().description(description)).descriptionVague())
                .isEqualTo(vague);
    }

    @Test
    void a_band_of_the_origin_counts_before_that_of_all_origins() {
        GoodsLine ecuador = goods(priced("EC", "EUR"));

        assertThat(ecuador.valuePerKilo()).isEqualTo("0.333333");
        assertThat(ecuador.valueBandLow()).isEqualTo("0.5");
        assertThat(ecuador.valueBandCount()).isEqualTo(412);
        assertThat(ecuador.valueToBandLow()).isEqualTo("0.666666");
        assertThat(goods(priced("RS", "EUR")).valueBandLow()).isEqualTo("0.4");
        assertThat(goods(priced("EC", "USD")).valueBandLow()).isNull();
    }

    @Test
    void what_the_consignee_declared_before_counts_in_the_same_currency() {
        UnitValueHistory euro = new UnitValueHistory(new HsCode("080390"), Money.of("0.50", "EUR"), 14);

        assertThat(withHistory(euro).valueToOwnMedian()).isEqualTo("0.666666");
        assertThat(withHistory(euro).ownMedianCount()).isEqualTo(14);
        assertThat(withHistory().ownMedianCount()).isZero();
        assertThat(withHistory(new UnitValueHistory(null, Money.of("1", "EUR"), 3), euro)
                        .ownMedianPerKilo())
                .isNull();
    }

    @Test
    void a_division_by_zero_is_unknown() {
        GoodsLine line = goods(GoodsItemBuilder.builder()
                .packages(0)
                .grossMass(Mass.ofKilograms(0))
                .netMass(Mass.ofKilograms(0))
                .value(Money.of("10", "EUR")));

        assertThat(line.kilosPerPackage()).isNull();
        assertThat(line.netShareOfGross()).isNull();
        assertThat(line.valuePerKilo()).isNull();
    }

    @Test
    void a_number_too_long_to_be_meant_is_unknown() {
        GoodsLine line = goods(GoodsItemBuilder.builder().quantity(new BigDecimal("1E+999999999")));

        assertThat(line.quantity()).isNull();
    }

    @Test
    void the_business_of_the_consignor_is_compared_by_chapter() {
        assertThat(inBusiness(List.of("08", "07"))).isTrue();
        assertThat(inBusiness(List.of("85"))).isFalse();
        assertThat(inBusiness(List.of())).isNull();
        assertThat(inBusiness(null)).isNull();
    }

    @Test
    void distances_follow_the_great_circle() {
        Route route = route(List.of(new UnLocode("PAMIT"), new UnLocode("ESALG")));

        assertThat(route.directKm()).isEqualTo("10947");
        assertThat(route.routeKm()).isGreaterThan(route.directKm());
        assertThat(route.detour()).isBetween(new BigDecimal("1"), new BigDecimal("1.1"));
        assertThat(route.usual()).isFalse();
        assertThat(route.firstTranshipment()).isEqualTo("PAMIT");
        assertThat(route.lastTranshipment()).isEqualTo("ESALG");
        assertThat(route(List.of(new UnLocode("PAMIT"))).usual()).isTrue();
        assertThat(route(List.of()).detour()).isEqualTo("1");
        assertThat(route(List.of(new UnLocode("XKPRN"))).routeKm()).isNull();
        assertThat(route(null).detour()).isNull();
    }

    @Test
    void an_unknown_zone_hides_which_was_first() {
        FreeZone quiet = new FreeZone("A", null, false);
        FreeZone changed = new FreeZone("B", null, true);
        FreeZone unknown = new FreeZone("C", null, null);

        assertThat(zones(quiet, changed).freeZone()).isEqualTo("B");
        assertThat(zones(unknown, changed).freeZone()).isNull();
        assertThat(zones(unknown, changed).consignorChangedInFreeZone()).isTrue();
        assertThat(zones(quiet).consignorChangedInFreeZone()).isFalse();
        assertThat(zones(new FreeZone(null, null, true)).freeZones()).isNull();
        assertThat(zones(new FreeZone(null, null, null)).throughFreeZone()).isTrue();
        assertThat(zones().throughFreeZone()).isFalse();
        assertThat(Facts.route(c -> c.route(RouteBuilder.builder().build())).throughFreeZone())
                .isNull();
    }

    @Test
    void an_authorisation_counts_on_its_first_and_last_day() {
        assertThat(authorised(DAY, DAY)).isTrue();
        assertThat(authorised(DAY.plusDays(1), null)).isFalse();
        assertThat(authorised(null, DAY.minusDays(1))).isFalse();
        assertThat(authorised(DAY, null)).isNull();
    }

    @Test
    void days_since_registration_run_to_lodgement() {
        assertThat(Facts.trader(c -> c.parties(List.of(PartyBuilder.builder()
                                .registeredOn(LocalDate.of(2025, 11, 12))
                                .build())))
                        .daysSinceRegistration())
                .isEqualTo(112);
    }

    @Test
    void a_change_is_timed_from_loading_and_a_paper_from_the_day() {
        Change change = Facts.first(
                c -> c.route(RouteBuilder.builder()
                                .loadedAt(Instant.parse("2026-02-14T06:00:00Z"))
                                .build())
                        .amendments(List.of(new Amendment(
                                AmendedField.CONSIGNEE, "A", "B", Instant.parse("2026-02-16T07:00:00Z")))),
                Change.class);
        Paper paper = Facts.first(
                c -> c.documents(List.of(SupportingDocumentBuilder.builder()
                        .validTo(DAY.minusDays(2))
                        .build())),
                Paper.class);

        assertThat(change.hoursAfterLoading()).isEqualTo("49");
        assertThat(paper.daysLeft()).isEqualTo(-2);
    }

    private static GoodsLine goods(GoodsItemBuilder item) {
        return Facts.goods(c -> c.goods(List.of(item.build())));
    }

    private static GoodsItemBuilder priced(String origin, String currency) {
        return GoodsItemBuilder.builder()
                .hsCode(new HsCode("080390"))
                .origin(new CountryCode(origin))
                .netMass(Mass.ofKilograms(3000))
                .value(Money.of("1000", currency));
    }

    private static GoodsLine withHistory(UnitValueHistory... entries) {
        return Facts.goods(c -> c.goods(List.of(priced("EC", "EUR").build()))
                .history(HistoryBuilder.builder().unitValues(List.of(entries)).build()));
    }

    private static Boolean inBusiness(List<String> chapters) {
        return Facts.goods(c -> c.goods(List.of(priced("EC", "EUR").build()))
                        .parties(List.of(PartyBuilder.builder()
                                .role(PartyRole.CONSIGNOR)
                                .businessChapters(chapters)
                                .build())))
                .inConsignorBusiness();
    }

    private static Route route(List<UnLocode> hubs) {
        return Facts.route(c -> c.route(RouteBuilder.builder()
                .loading(new UnLocode("ECGYE"))
                .transhipments(hubs)
                .discharge(new UnLocode("ALDRZ"))
                .build()));
    }

    private static Route zones(FreeZone... zones) {
        return Facts.route(
                c -> c.route(RouteBuilder.builder().freeZones(List.of(zones)).build()));
    }

    private static Boolean authorised(LocalDate from, LocalDate to) {
        return Facts.trader(c -> c.parties(List.of(PartyBuilder.builder()
                        .authorisation(new Authorisation("AEO", null, from, to))
                        .build())))
                .authorised();
    }
}
