package io.tidewaiter.internal.normalise;

import io.tidewaiter.model.GoodsItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goods that are counted and not weighed. */
final class Pieces {

    /** Pieces, each and numbers, UN/ECE Recommendation 20. */
    private static final Set<String> UNITS = Set.of("NMB", "H87", "C62", "EA");

    private Pieces() {}

    /** Whether the unit counts pieces; a unit that is not known does not. */
    static boolean counted(@Nullable String unit) {
        return unit != null && UNITS.contains(unit);
    }

    /** Pieces of the item with the most, 0 when none is counted; null as soon as one item hides how many it is. */
    static @Nullable BigDecimal most(@Nullable List<GoodsItem> goods) {
        BigDecimal most = goods == null ? null : BigDecimal.ZERO;
        for (GoodsItem item : goods == null ? List.<GoodsItem>of() : goods) {
            BigDecimal pieces = of(item);
            if (pieces == null) {
                return null;
            }
            most = pieces.max(most);
        }
        return most;
    }

    private static @Nullable BigDecimal of(GoodsItem item) {
        if (item.unit() == null) {
            return null;
        }
        return counted(item.unit()) ? Numbers.of(item.quantity()) : BigDecimal.ZERO;
    }
}
