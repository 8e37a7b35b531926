package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Container;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.facts.Route;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.GoodsItemBuilder;
import io.tidewaiter.model.HsCode;
import io.tidewaiter.pack.InvalidTableException;
import io.tidewaiter.pack.ReferenceData;
import io.tidewaiter.pack.TableRef;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NormaliserTablesTest {

    @Test
    void only_tables_that_were_looked_into_are_listed() {
        FactSheet sheet = Facts.sheet(c -> c.goods(
                List.of(GoodsItemBuilder.builder().hsCode(new HsCode("080390")).build())));

        assertThat(sheet.tables())
                .extracting(TableRef::name)
                .contains("hs-codes", "hs-groups")
                .isSorted();
        assertThat(sheet.tables()).extracting(TableRef::name).doesNotContain("places", "stop-words", "value-bands");
        assertThat(sheet.missingTables()).isEmpty();
    }

    @Test
    void a_table_that_is_not_loaded_is_named_and_its_facts_are_unknown() {
        FactSheet sheet = new Normaliser(ReferenceData.empty())
                .normalise(
                        ConsignmentBuilder.builder()
                                .reference("T-1")
                                .goods(List.of(GoodsItemBuilder.builder()
                                        .hsCode(new HsCode("080390"))
                                        .description("parts")
                                        .build()))
                                .build(),
                        Facts.AS_OF);
        GoodsLine line = (GoodsLine) sheet.of(GoodsLine.class).get(0);

        assertThat(sheet.missingTables())
                .contains("hs-codes", "hs-groups", "stop-words")
                .isSorted();
        assertThat(sheet.tables()).isEmpty();
        assertThat(line.hsExists()).isNull();
        assertThat(line.descriptionVague()).isNull();
    }

    @Test
    void a_kind_not_supplied_is_absent_and_an_empty_list_is_known_to_be_none() {
        FactSheet sheet = Facts.sheet(c -> c.equipment(List.of()));

        assertThat(sheet.supplied(Container.class)).isTrue();
        assertThat(sheet.of(Container.class)).isEmpty();
        assertThat(sheet.supplied(GoodsLine.class)).isFalse();
        assertThat(sheet.supplied(Route.class)).isFalse();
    }

    @Test
    void every_problem_of_a_known_table_is_reported_before_anything_runs() {
        ReferenceData broken = ReferenceData.of(
                TestTables.table("places", "locode", "locode,latitude", "ALDRZ,north"),
                TestTables.table("value-bands", "hs6", "hs6,p05_per_kg,p95_per_kg,declarations", "080390,,2,3"));

        assertThatThrownBy(() -> new Normaliser(broken))
                .isInstanceOf(InvalidTableException.class)
                .hasMessageContaining("places.csv: Column 'latitude' holds 'north'.")
                .hasMessageContaining("places.csv: Column 'longitude' is missing.")
                .hasMessageContaining("value-bands.csv: The key is [hs6]")
                .hasMessageContaining("Column 'p05_per_kg' is empty in 1 row(s).");
    }

    @Test
    void degrees_beyond_the_poles_are_refused() {
        ReferenceData broken =
                ReferenceData.of(TestTables.table("places", "locode", "locode,latitude,longitude", "ALDRZ,90.5,-180"));

        assertThatThrownBy(() -> new Normaliser(broken))
                .isInstanceOf(InvalidTableException.class)
                .hasMessageContaining("places.csv: Column 'latitude' holds '90.5'. Write degrees from -90 to 90.")
                .hasMessageNotContaining("longitude");
    }

    @Test
    void known_tables_are_sorted_as_assessments_list_them() {
        assertThat(KnownTable.values()).extracting(KnownTable::table).isSorted();
    }
}
