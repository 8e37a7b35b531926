package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Specimen;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.GoodsItemBuilder;
import io.tidewaiter.model.RouteBuilder;
import io.tidewaiter.model.SpecimenBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** From the name on the papers to the listing that decides. */
class SpeciesTest {

    @ParameterizedTest
    @CsvSource({
        "Python regius, II, Pythonidae, NAME",
        "python regius, II, Pythonidae, NAME",
        "Python molurus molurus, I, Python molurus molurus, NAME",
        "Python molurus bivittatus, II, Pythonidae, NAME",
        "Python spp., II, Pythonidae, NAME",
        "Broghammerus reticulatus, II, Pythonidae, SYNONYM",
        "Malayopython reticulatus, II, Pythonidae, SYNONYM",
        "Psittacus erithacus, I, Psittacus erithacus, NAME",
        "Grey Parrots, I, Psittacus erithacus, COMMON_NAME",
        "Psitacus erithacus, I, Psittacus erithacus, SPELLING",
        "Psittacus erithaccus, I, Psittacus erithacus, SPELLING",
        "Psittacus sp., II, Psittaciformes, NAME",
        "Canis aureus, III, Canis aureus, NAME"
    })
    void a_name_leads_to_its_listing(String stated, String appendix, String listing, String foundBy) {
        Specimen found = specimen(stated, "EC");
        assertThat(found.appendix()).isEqualTo(appendix);
        assertThat(found.listing()).isEqualTo(listing);
        assertThat(found.foundBy()).isEqualTo(foundBy);
    }

    @ParameterizedTest
    @CsvSource({"Nymphicus hollandicus", "Canis latrans", "Loxodonta cyclotis"})
    void a_known_name_that_is_not_listed_is_none(String stated) {
        assertThat(specimen(stated, "EC").appendix()).isEqualTo("NONE");
    }

    @Test
    void an_unknown_name_is_unknown_and_not_unlisted() {
        assertThat(specimen("Xus yus", "EC").appendix()).isNull();
    }

    @Test
    void the_country_of_export_decides_where_populations_are_listed_apart() {
        assertThat(specimen("Loxodonta africana", "EC").appendix()).isEqualTo("I");
        assertThat(specimen("Loxodonta africana", "BW").appendix()).isEqualTo("II");
        assertThat(specimen("Loxodonta africana", null).appendix()).isNull();
    }

    @Test
    void the_origin_on_the_permit_comes_before_that_of_the_goods_and_the_country_of_export() {
        assertThat(elephant("BW", "EC", "EC")).isEqualTo("II");
        assertThat(elephant(" xx", "BW", "BW")).isEqualTo("I");
        assertThat(elephant(null, "BW", "EC")).isEqualTo("II");
        assertThat(elephant("", null, "BW")).isEqualTo("II");
        assertThat(elephant("BW", null, null)).isEqualTo("II");
    }

    private static String elephant(String origin, String goodsOrigin, String exporter) {
        Specimen found = Facts.first(
                c -> c.goods(List.of(GoodsItemBuilder.builder()
                                .origin(goodsOrigin == null ? null : new CountryCode(goodsOrigin))
                                .specimens(List.of(SpecimenBuilder.builder()
                                        .taxon("Loxodonta africana")
                                        .originCountry(origin)
                                        .build()))
                                .build()))
                        .route(RouteBuilder.builder()
                                .exportCountry(exporter == null ? null : new CountryCode(exporter))
                                .build()),
                Specimen.class);
        return found.appendix();
    }

    @Test
    void a_country_that_asked_for_a_listing_in_appendix_iii_is_told() {
        assertThat(specimen("Canis aureus", "EC").listedByExportCountry()).isTrue();
        assertThat(specimen("Canis aureus", "RS").listedByExportCountry()).isFalse();
    }

    @Test
    void quotas_and_suspensions_are_those_of_species_and_country() {
        Specimen found = specimen("Python regius", "EC");
        assertThat(found.suspended()).isTrue();
        assertThat(found.quota()).isEqualTo(new BigDecimal("500"));
        assertThat(specimen("Python regius", "RS").suspended()).isFalse();
        assertThat(specimen("Python regius", "RS").quota()).isNull();
    }

    private static Specimen specimen(String taxon, String country) {
        return Facts.first(
                c -> c.goods(List.of(GoodsItemBuilder.builder()
                                .specimens(List.of(SpecimenBuilder.builder()
                                        .taxon(taxon)
                                        .term("LIV")
                                        .unit("NMB")
                                        .quantity(BigDecimal.TEN)
                                        .build()))
                                .build()))
                        .route(RouteBuilder.builder()
                                .exportCountry(country == null ? null : new CountryCode(country))
                                .build()),
                Specimen.class);
    }
}
