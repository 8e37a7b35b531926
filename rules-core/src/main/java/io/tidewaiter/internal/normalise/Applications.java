package io.tidewaiter.internal.normalise;

import io.tidewaiter.pack.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Applications for action of right holders, by brand and by heading: a country has tens of thousands of them. Filled once, then only read. */
final class Applications {

    private static final String ANY = "*";

    private final List<Application> all = new ArrayList<>();
    private final Map<String, List<Application>> byBrand = new HashMap<>();
    private final Map<String, List<Application>> byHeading = new HashMap<>();

    /**
     * One application.
     *
     * @param position where it stands in the table
     * @param row the row
     * @param number number of the application
     * @param brand brand as it is compared; * for all of the right holder's
     * @param heading first four digits; * for all goods
     */
    record Application(int position, TableRow row, String number, String brand, String heading) {

        /** Whether goods lie in what the right holder asked for. */
        Truth covers(@Nullable String ofGoods, @Nullable String headingOfGoods) {
            return among(brand, ofGoods).and(among(heading, headingOfGoods));
        }

        private static Truth among(String covered, @Nullable String value) {
            return covered.equals(ANY) ? Truth.TRUE : Truth.same(covered, value);
        }
    }

    Applications(List<TableRow> rows) {
        for (TableRow row : rows) {
            Application one = new Application(
                    all.size(),
                    row,
                    row.text("application").orElse(""),
                    row.text("brand").map(Parties::comparable).orElse(ANY),
                    row.text("hs4").orElse(ANY));
            all.add(one);
            byBrand.computeIfAbsent(one.brand(), any -> new ArrayList<>(1)).add(one);
            byHeading.computeIfAbsent(one.heading(), any -> new ArrayList<>(1)).add(one);
        }
    }

    /** Those that may cover goods, in the order of the table: all when nothing is known of the goods. */
    List<Application> of(@Nullable String brand, @Nullable String heading) {
        if (brand != null) {
            return merged(byBrand.getOrDefault(brand, List.of()), byBrand.getOrDefault(ANY, List.of()));
        }
        return heading == null
                ? all
                : merged(byHeading.getOrDefault(heading, List.of()), byHeading.getOrDefault(ANY, List.of()));
    }

    private static List<Application> merged(List<Application> one, List<Application> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        List<Application> merged = new ArrayList<>(one.size() + other.size());
        int next = 0;
        for (Application each : one) {
            while (next < other.size() && other.get(next).position() < each.position()) {
                merged.add(other.get(next));
                next++;
            }
            merged.add(each);
        }
        merged.addAll(other.subList(next, other.size()));
        return merged;
    }
}
