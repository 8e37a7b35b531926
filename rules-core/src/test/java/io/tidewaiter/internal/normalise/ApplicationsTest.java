package io.tidewaiter.internal.normalise;

import io.tidewaiter.internal.normalise.Applications.Application;
import io.tidewaiter.pack.ReferenceTable;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the index against looking at every row. */
class ApplicationsTest {

    private static final List<String> BRANDS = List.of("*", "ALPHA EXAMPLE", "BETA EXAMPLE", "GAMMA EXAMPLE");
    private static final List<String> HEADINGS = List.of("*", "6403", "6404", "8517");

    @Test
    void finds_in_their_order_all_rows_that_may_cover_the_goods() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int rows = 1 + random.nextInt(12);
            String[] lines = new String[rows + 1];
            lines[0] = "application,brand,hs4";
            for (int i = 1; i <= rows; i++) {
                lines[i] = "A-" + i + ',' + pick(BRANDS, random) + ',' + pick(HEADINGS, random);
            }
            ReferenceTable table = TestTables.table("afa-applications", "application", lines);
            Applications applications = new Applications(table.rows());
            List<Application> all = applications.of(null, null);
            String brand = random.nextInt(3) == 0 ? null : pick(BRANDS.subList(1, 4), random);
            String heading = random.nextInt(3) == 0 ? null : pick(HEADINGS.subList(1, 4), random);
            assertThat(all).as("seed %s", seed).hasSize(rows);
            assertThat(applications.of(brand, heading).stream()
                            .filter(one -> one.covers(brand, heading) != Truth.FALSE))
                    .as("seed %s: %s %s", seed, brand, heading)
                    .containsExactlyElementsOf(all.stream()
                            .filter(one -> one.covers(brand, heading) != Truth.FALSE)
                            .toList());
        }
    }

    private static String pick(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
