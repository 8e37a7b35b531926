package io.tidewaiter.cli.generate;

import io.tidewaiter.catalog.Catalogue;
import io.tidewaiter.pack.ReferenceData;
import io.tidewaiter.pack.ReferenceTable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The generator's tables name things that exist. */
class TablesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final ReferenceData TABLES = Catalogue.tables();

    @Test
    void everySubheadingIsInTheHarmonizedSystem() {
        assertThat(Tables.goods()).hasSizeGreaterThan(39).extracting(Goods::hs).allSatisfy(hs -> {
            assertThat(hs).hasSize(6);
            assertThat(table("hs-codes").find(DAY, hs)).as(hs).isPresent();
        });
    }

    @Test
    void everyPlaceIsInTheTableOfPlaces() {
        var hubs = Stream.concat(
                        Tables.lanes().stream().map(Lane::hubs),
                        Tables.ports().stream().map(Port::hubs))
                .map(Choices::values)
                .flatMap(List::stream)
                .filter(hub -> !hub.equals("-"));
        var ends = Stream.of(
                        Tables.lanes().stream().map(Lane::loading).toList(),
                        Tables.ports().stream().map(Port::discharge).toList(),
                        Tables.ports().stream()
                                .flatMap(port -> port.deliveries().values().stream())
                                .toList())
                .flatMap(Collection::stream);
        assertThat(Stream.concat(hubs, ends))
                .allSatisfy(place ->
                        assertThat(table("places").find(DAY, place)).as(place).isPresent());
    }

    @Test
    void everyContainerTypeExists() {
        assertThat(Tables.goods().stream().flatMap(goods -> goods.isoTypes().values().stream()))
                .allSatisfy(type -> assertThat(table("container-types").find(DAY, type))
                        .as(type)
                        .isPresent());
    }

    @Test
    void everyPortOfLoadingHasALane() {
        var lanes = Tables.lanes().stream().map(Lane::loading).toList();
        assertThat(Tables.goods().stream().flatMap(goods -> goods.loading().values().stream()))
                .isSubsetOf(lanes);
    }

    private static ReferenceTable table(String name) {
        return TABLES.table(name).orElseThrow();
    }
}
