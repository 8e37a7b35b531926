package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Container;
import io.tidewaiter.facts.Trader;
import io.tidewaiter.model.AuthorisationBuilder;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.EquipmentBuilder;
import io.tidewaiter.model.PartyBuilder;
import io.tidewaiter.model.RouteBuilder;
import io.tidewaiter.model.UnLocode;
import io.tidewaiter.pack.ReferenceData;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Owners of containers, recognised operators and disturbed ways: tables that the host keeps up. */
class TablesOfTheHostTest {

    @Test
    void a_prefix_belongs_to_an_owner_the_carrier_uses_or_not() {
        assertThat(container("CSQU3054383", "MEDU").prefixOwner()).isEqualTo("EXAMPLE-LEASING");
        assertThat(container("CSQU3054383", "MEDU").prefixOfCarrier()).isTrue();
        assertThat(container("csqu 305438-3", "CV").prefixOfCarrier()).isFalse();
        assertThat(container("CSQU3054383", "XXXX").prefixOfCarrier()).isNull();
        assertThat(container("CSQU3054383", null).prefixOfCarrier()).isNull();
    }

    @Test
    void nobody_uses_a_prefix_that_is_not_registered() {
        Container container = container("ZZZU1002002", null);
        assertThat(container.prefixRegistered()).isFalse();
        assertThat(container.prefixOwner()).isEqualTo("NONE");
        assertThat(container.prefixOfCarrier()).isFalse();
    }

    @Test
    void of_a_prefix_without_a_row_nothing_is_known_unless_the_register_is_whole() {
        assertThat(container("ABCU1234560", "MEDU").prefixRegistered()).isNull();
        ReferenceData whole = ReferenceData.of(
                TestTables.table("container-prefixes", "prefix", "prefix,owner", "CSQU,EXAMPLE-LEASING", "*,NONE"));
        Container other = (Container) new Normaliser(whole)
                .normalise(
                        ConsignmentBuilder.builder()
                                .reference("T-1")
                                .equipment(List.of(EquipmentBuilder.builder()
                                        .containerNumber("ABCU1234560")
                                        .build()))
                                .build(),
                        Facts.AS_OF)
                .of(Container.class)
                .get(0);
        assertThat(other.prefixRegistered()).isFalse();
    }

    @Test
    void a_status_is_recognised_where_the_goods_go() {
        assertThat(trader("EC", "XKPRN").recognisedUnder()).isEqualTo("Agreement of the test");
        assertThat(trader("EC", "ALDRZ").recognisedUnder()).isEqualTo("NONE");
        assertThat(trader("EC", null).recognisedUnder()).isNull();
        assertThat(trader(null, "XKPRN").recognisedUnder()).isNull();
    }

    @Test
    void the_first_event_on_the_way_is_named() {
        assertThat(disruption("ECGYE", "ALDRZ", "ESALG", "PAMIT")).isEqualTo("Low water in the canal");
        assertThat(disruption("ECGYE", "ALDRZ")).isEqualTo("Storm");
        assertThat(disruption("ESALG", "ALDRZ")).as("over since June 2025").isEqualTo("NONE");
        assertThat(Facts.route(c -> c.route(RouteBuilder.builder()
                                .loading(new UnLocode("ECGYE"))
                                .discharge(new UnLocode("ALDRZ"))
                                .build()))
                        .disruption())
                .as("ports of transhipment unknown")
                .isNull();
    }

    private static Container container(String number, @Nullable String carrier) {
        return Facts.container(c -> c.carrier(carrier)
                .equipment(List.of(
                        EquipmentBuilder.builder().containerNumber(number).build())));
    }

    private static Trader trader(@Nullable String country, @Nullable String delivery) {
        return Facts.trader(c -> c.route(RouteBuilder.builder()
                        .delivery(delivery == null ? null : new UnLocode(delivery))
                        .build())
                .parties(List.of(PartyBuilder.builder()
                        .authorisation(AuthorisationBuilder.builder()
                                .country(country == null ? null : new CountryCode(country))
                                .build())
                        .build())));
    }

    private static @Nullable String disruption(String from, String to, String... via) {
        return Facts.route(c -> c.route(RouteBuilder.builder()
                        .loading(new UnLocode(from))
                        .transhipments(Stream.of(via).map(UnLocode::new).toList())
                        .discharge(new UnLocode(to))
                        .build()))
                .disruption();
    }
}
