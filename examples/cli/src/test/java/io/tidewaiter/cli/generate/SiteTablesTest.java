package io.tidewaiter.cli.generate;

import io.tidewaiter.catalog.Catalogue;
import io.tidewaiter.model.Activity;
import io.tidewaiter.model.DocumentType;
import io.tidewaiter.pack.ReferenceTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables of the airport and of the road name things that exist, and their cases teach something. */
class SiteTablesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @ParameterizedTest
    @ValueSource(strings = {"airport", "road"})
    void goodsNameCodesPlacesPapersAndActivitiesThatExist(String site) {
        assertThat(Tables.wares(site)).hasSizeGreaterThan(30).allSatisfy(ware -> {
            assertThat(table("hs-codes").find(DAY, ware.hs())).as(ware.id()).isPresent();
            assertThat(ware.from().values())
                    .allSatisfy(place -> assertThat(table("places").find(DAY, place))
                            .as(place)
                            .isPresent());
            assertThat(ware.papers().values().stream().filter(type -> !type.equals("-")))
                    .isSubsetOf(names(DocumentType.values()));
            assertThat(names(Activity.values())).contains(ware.activity());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"airport", "road"})
    void goodsAndCasesHaveNamesOfTheirOwn(String site) {
        assertThat(Tables.wares(site)).extracting(Ware::id).doesNotHaveDuplicates();
        assertThat(Tables.cases(site)).extracting(SiteCase::kind).doesNotHaveDuplicates();
        assertThat(Tables.wares(site))
                .extracting(Ware::id)
                .containsAll(Tables.cases(site).stream().map(SiteCase::ware).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"airport", "road"})
    void goodsThatOnlyCasesUseAreUsed(String site) {
        var used = Tables.cases(site).stream().map(SiteCase::ware).collect(Collectors.toSet());
        assertThat(Tables.wares(site).stream().filter(ware -> ware.share() == 0).map(Ware::id))
                .isSubsetOf(used);
    }

    @ParameterizedTest
    @ValueSource(strings = {"airport", "road"})
    void everyCaseTeaches(String site) {
        assertThat(Tables.cases(site)).allSatisfy(one -> {
            assertThat(one.note()).as(one.kind()).matches("[A-Z0-9].*\\.");
            assertThat(one.threat().equals("NONE")).as(one.kind()).isEqualTo(one.label() == Label.LOOK_ALIKE);
            assertThat(one.rules().isEmpty() && one.label() == Label.PLANTED)
                    .as(one.kind())
                    .isFalse();
        });
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static ReferenceTable table(String name) {
        return Catalogue.tables().table(name).orElseThrow();
    }
}
