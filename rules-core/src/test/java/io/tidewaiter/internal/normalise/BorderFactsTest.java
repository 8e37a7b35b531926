package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Conveyance;
import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.model.BorderPoint;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.CrossingBuilder;
import io.tidewaiter.model.GoodsItem;
import io.tidewaiter.model.GoodsItemBuilder;
import io.tidewaiter.model.HsCode;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.RouteBuilder;
import io.tidewaiter.model.UnLocode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Crossings that have no UN/LOCODE, corridors, and what a traveller may bring. */
class BorderFactsTest {

    private final Normaliser normaliser = new Normaliser(TestTables.ALL);

    @Test
    void either_post_stands_for_the_crossing() {
        Conveyance way = way("ECGYE", "ALDRZ", "RS-HORGOS", "HU-ROSZKE");
        assertThat(way.crossing()).isEqualTo("HU-ROSZKE");
        assertThat(way.crossingChanged()).isFalse();
        assertThat(way.wayKm()).isPositive();
        assertThat(way("ECGYE", "ALDRZ", "ALDRZ", "HU-ROSZKE").crossingChanged())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ECGYE, ALDRZ, RS-HORGOS, true",
        "ECGYE, ALDRZ, HU-ROSZKE, true",
        "ALDRZ, ECGYE, RS-HORGOS, false",
        "PAMIT, XKPRN, ALDRZ, true",
        "PAMIT, ALDRZ, ALDRZ, false"
    })
    void a_corridor_is_one_lane_over_one_crossing(String from, String to, String crossing, boolean usual) {
        assertThat(way(from, to, crossing, crossing).corridorUsual()).isEqualTo(usual);
    }

    @Test
    void a_crossing_that_no_table_has_gives_no_distance() {
        assertThat(way("ECGYE", "ALDRZ", "RS-NOWHERE", "RS-NOWHERE").wayToDirect())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "080390, 100, NMB, 0, false",
        "080390, 101, EA, 0, true",
        "080390, 1, MIL, 0, true",
        "080390, 500, KGM, 0, false",
        "080390, 500, KGM, 10.01, true",
        "080620, 500, NMB, 10, false",
        "220421, 400, CLT, 0, false",
        "220421, 401, CLT, 0, true",
        "220421, 5, BO, 0, false",
        "640299, 900, NPR, 900, false"
    })
    void each_unit_is_held_against_the_allowance_by_itself(
            String code, String quantity, String unit, String net, boolean over) {
        assertThat(line(item(code, quantity, net).unit(unit).build()).overAllowance())
                .isEqualTo(over);
    }

    @Test
    void without_a_unit_only_the_mass_can_be_too_much() {
        assertThat(line(item("080390", "500", "9").build()).overAllowance()).isNull();
        assertThat(line(item("080390", "500", "11").build()).overAllowance()).isTrue();
    }

    private static GoodsItemBuilder item(String code, String quantity, String net) {
        return GoodsItemBuilder.builder()
                .hsCode(new HsCode(code))
                .quantity(new BigDecimal(quantity))
                .netMass(Mass.ofKilograms(net));
    }

    private GoodsLine line(GoodsItem item) {
        return (GoodsLine) normaliser
                .normalise(
                        ConsignmentBuilder.builder()
                                .reference("B1")
                                .goods(List.of(item))
                                .build(),
                        Instant.parse("2026-03-04T10:00:00Z"))
                .of(GoodsLine.class)
                .get(0);
    }

    private Conveyance way(String from, String to, String planned, String actual) {
        return (Conveyance) normaliser
                .normalise(
                        ConsignmentBuilder.builder()
                                .reference("B1")
                                .route(RouteBuilder.builder()
                                        .loading(new UnLocode(from))
                                        .delivery(new UnLocode(to))
                                        .build())
                                .crossing(CrossingBuilder.builder()
                                        .planned(new BorderPoint(planned))
                                        .actual(new BorderPoint(actual))
                                        .build())
                                .build(),
                        Instant.parse("2026-03-04T10:00:00Z"))
                .of(Conveyance.class)
                .get(0);
    }
}
