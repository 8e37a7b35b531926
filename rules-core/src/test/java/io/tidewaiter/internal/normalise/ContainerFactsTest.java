package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Container;
import io.tidewaiter.model.ContainerMove;
import io.tidewaiter.model.ContainerMoveBuilder;
import io.tidewaiter.model.EquipmentBuilder;
import io.tidewaiter.model.GoodsItemBuilder;
import io.tidewaiter.model.HistoryBuilder;
import io.tidewaiter.model.HsCode;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.RouteBuilder;
import io.tidewaiter.model.Seal;
import io.tidewaiter.model.SealMoment;
import io.tidewaiter.model.SealSighting;
import io.tidewaiter.model.UnLocode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContainerFactsTest {

    private static final String BOX = "CSQU3054383";

    @Test
    void a_wrong_check_digit_is_shown_beside_the_right_one() {
        Container container = withNumber("CSQU 305438-8");

        assertThat(container.containerNumber()).isEqualTo("CSQU 305438-8");
        assertThat(container.prefix()).isEqualTo("CSQU");
        assertThat(container.formatValid()).isTrue();
        assertThat(container.checkDigitValid()).isFalse();
        assertThat(container.checkDigitExpected()).isEqualTo("3");
        assertThat(container.checkDigitFound()).isEqualTo("8");
    }

    @Test
    void a_number_of_another_shape_has_no_check_digit() {
        Container container = withNumber("CSQX3054383");

        assertThat(container.formatValid()).isFalse();
        assertThat(container.checkDigitValid()).isNull();
        assertThat(container.checkDigitExpected()).isNull();
    }

    @Test
    void masses_of_a_single_container_come_from_the_consignment() {
        Container container = Facts.container(c -> c.grossMass(Mass.ofKilograms("21840.00"))
                .equipment(List.of(EquipmentBuilder.builder()
                        .tareMass(Mass.ofKilograms(4640))
                        .verifiedGrossMass(Mass.ofKilograms(30600))
                        .build())));

        assertThat(container.cargoMassKg()).isEqualTo("21840");
        assertThat(container.declaredMassKg()).isEqualTo("26480");
        assertThat(container.massDifferenceKg()).isEqualTo("4120");
        assertThat(container.massToleranceKg()).isEqualTo("918");
    }

    @Test
    void of_several_containers_each_needs_its_own_cargo_mass() {
        var own = EquipmentBuilder.builder().cargoMass(Mass.ofKilograms(100)).build();
        var none = EquipmentBuilder.builder().build();
        var sheet = Facts.sheet(c -> c.grossMass(Mass.ofKilograms(300)).equipment(List.of(own, none)));

        assertThat(sheet.of(Container.class))
                .extracting(fact -> ((Container) fact).cargoMassKg())
                .containsExactly(BigDecimal.valueOf(100), null);
    }

    @Test
    void the_tolerance_is_at_least_500_kilograms() {
        assertThat(Facts.container(c -> c.equipment(List.of(EquipmentBuilder.builder()
                                .verifiedGrossMass(Mass.ofKilograms(9000))
                                .build())))
                        .massToleranceKg())
                .isEqualTo("500");
    }

    @Test
    void seals_are_compared_without_blanks_and_hyphens() {
        Container container = sealed(seal("AB-123 456", SealMoment.LOADING), seal("ab123456", SealMoment.DISCHARGE));

        assertThat(container.seals()).isEqualTo(1);
        assertThat(container.sealAtLoading()).isEqualTo("AB123456").isEqualTo(container.sealAtDischarge());
    }

    @Test
    void a_second_seal_only_one_end_wrote_down_is_no_difference() {
        Container container = sealed(
                seal("A1", SealMoment.LOADING), seal("B2", SealMoment.LOADING), seal("B2", SealMoment.DISCHARGE));

        assertThat(container.sealAtLoading()).isEqualTo("B2");
        assertThat(container.sealAtDischarge()).isEqualTo("B2");
    }

    @Test
    void the_gate_counts_when_nothing_was_recorded_at_discharge() {
        assertThat(sealed(seal("A1", SealMoment.LOADING), seal("B2", SealMoment.GATE))
                        .sealAtDischarge())
                .isEqualTo("B2");
        assertThat(sealed(seal("A1", SealMoment.LOADING), seal("B2", SealMoment.GATE), seal("C3", SealMoment.DISCHARGE))
                        .sealAtDischarge())
                .isEqualTo("C3");
    }

    @Test
    void a_seal_of_unknown_moment_hides_which_seal_was_where() {
        Container container = sealed(seal("A1", SealMoment.LOADING), new Seal("B2", null));

        assertThat(container.sealAtLoading()).isNull();
        assertThat(container.sealAtDischarge()).isNull();
        assertThat(container.seals()).isEqualTo(2);
    }

    @Test
    void a_seal_seen_on_another_container_counts_for_180_days() {
        LocalDate day = LocalDate.of(2026, 3, 4);

        assertThat(sighted(BOX, day.minusDays(180), "TEXU0000000").sealUsedElsewhere())
                .isTrue();
        assertThat(sighted(BOX, day.minusDays(181), "TEXU0000000").sealUsedElsewhere())
                .isFalse();
        assertThat(sighted(BOX, day.minusDays(9), BOX).sealUsedElsewhere()).isFalse();
        assertThat(sighted(BOX, day.minusDays(9), null).sealUsedElsewhere()).isNull();
        assertThat(sighted(BOX, day.minusDays(9), "TEXU0000000").sealSeenOn()).isEqualTo("TEXU0000000");
    }

    @Test
    void a_container_seen_off_its_route_during_the_voyage_is_in_two_places() {
        Container container = moved(
                move("TRMER", "2026-02-20T00:00:00Z", "2026-02-24T00:00:00Z").build());

        assertThat(container.inTwoPlaces()).isTrue();
        assertThat(container.otherPlace()).isEqualTo("TRMER");
        assertThat(container.otherPlaceOn()).isEqualTo("2026-02-20");
    }

    @Test
    void a_port_of_the_route_or_another_time_is_no_second_place() {
        assertThat(moved(move("PAMIT", "2026-02-20T00:00:00Z", "2026-02-24T00:00:00Z")
                                .build())
                        .inTwoPlaces())
                .isFalse();
        assertThat(moved(move("TRMER", "2026-01-20T00:00:00Z", "2026-02-10T00:00:00Z")
                                .build())
                        .inTwoPlaces())
                .isFalse();
        assertThat(moved(move("TRMER", "2026-02-20T00:00:00Z", null)
                                .containerNumber(null)
                                .build())
                        .inTwoPlaces())
                .isNull();
        assertThat(moved().inTwoPlaces()).isFalse();
    }

    @Test
    void a_container_returns_with_the_goods_it_left_with() {
        ContainerMoveBuilder left =
                move("ALDRZ", "2026-01-10T00:00:00Z", "2026-01-29T00:00:00Z").loaded(true);

        Container same = moved(left.hsCode(new HsCode("080310")).build());
        assertThat(same.returnsWithSameGoods()).isTrue();
        assertThat(same.leftPortDaysAgo()).isEqualTo(34);
        assertThat(moved(left.hsCode(new HsCode("690721")).build()).returnsWithSameGoods())
                .isFalse();
        assertThat(moved(left.loaded(false).build()).leftPortDaysAgo()).isNull();
    }

    @Test
    void a_refrigerated_type_is_read_from_the_code() {
        assertThat(typed("45R1").refrigerated()).isTrue();
        assertThat(typed("22g1").refrigerated()).isFalse();
        assertThat(typed("22g1").maxGrossMassKg()).isEqualTo("30480");
        assertThat(typed("reefer").refrigerated()).isNull();
    }

    private static Container withNumber(String number) {
        return Facts.container(c -> c.equipment(
                List.of(EquipmentBuilder.builder().containerNumber(number).build())));
    }

    private static Container typed(String isoType) {
        return Facts.container(c ->
                c.equipment(List.of(EquipmentBuilder.builder().isoType(isoType).build())));
    }

    private static Seal seal(String number, SealMoment moment) {
        return new Seal(number, moment);
    }

    private static Container sealed(Seal... seals) {
        return Facts.container(c -> c.equipment(
                List.of(EquipmentBuilder.builder().seals(Arrays.asList(seals)).build())));
    }

    private static Container sighted(String box, LocalDate on, String other) {
        return Facts.container(c -> c.equipment(List.of(EquipmentBuilder.builder()
                        .containerNumber(box)
                        .seals(List.of(seal("A1", SealMoment.LOADING)))
                        .build()))
                .history(HistoryBuilder.builder()
                        .sealSightings(List.of(new SealSighting("a-1", other, on)))
                        .build()));
    }

    private static ContainerMoveBuilder move(String place, String from, String to) {
        return ContainerMoveBuilder.builder()
                .containerNumber(BOX)
                .place(new UnLocode(place))
                .from(Instant.parse(from))
                .to(to == null ? null : Instant.parse(to));
    }

    private static Container moved(ContainerMove... moves) {
        return Facts.container(c -> c.equipment(
                        List.of(EquipmentBuilder.builder().containerNumber(BOX).build()))
                .goods(List.of(
                        GoodsItemBuilder.builder().hsCode(new HsCode("080390")).build()))
                .route(RouteBuilder.builder()
                        .loading(new UnLocode("ECGYE"))
                        .transhipments(List.of(new UnLocode("PAMIT")))
                        .discharge(new UnLocode("ALDRZ"))
                        .loadedAt(Instant.parse("2026-02-14T06:00:00Z"))
                        .arrivesAt(Instant.parse("2026-03-06T04:00:00Z"))
                        .build())
                .history(HistoryBuilder.builder()
                        .containerMoves(Arrays.asList(moves))
                        .build()));
    }
}
