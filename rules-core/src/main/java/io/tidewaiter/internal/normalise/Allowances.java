package io.tidewaiter.internal.normalise;

import io.tidewaiter.model.GoodsItem;
import io.tidewaiter.model.HsCode;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a traveller may bring for himself: pieces, litres and kilograms are held against the table one by one, and one that is more is enough. */
final class Allowances {

    private static final Map<String, BigDecimal> LITRES = Map.of(
            "LTR", BigDecimal.ONE,
            "HLT", BigDecimal.valueOf(100),
            "DLT", new BigDecimal("0.1"),
            "CLT", new BigDecimal("0.01"),
            "MLT", new BigDecimal("0.001"));
    private static final int[] LENGTHS = {HsFacts.SUBHEADING, HsFacts.HEADING, HsFacts.CHAPTER};
    private static final Map<String, BigDecimal> THOUSANDS = Map.of("MIL", BigDecimal.valueOf(1000));

    private final Tables tables;

    Allowances(Tables tables) {
        this.tables = tables;
    }

    /** Whether the item is more than the allowance; false when there is none for such goods. */
    Truth exceededBy(Ware ware) {
        GoodsItem item = ware.item();
        String digits = Maybe.get(item.hsCode(), HsCode::digits);
        if (digits == null || ware.code().allowance() != Truth.TRUE) {
            return ware.code().allowance();
        }
        return over(item, digits, "NMB")
                .or(over(item, digits, "LTR"))
                .or(more(Numbers.kilograms(item.netMass()), digits, "KGM"));
    }

    /** Whether the table speaks of such goods at all; of most it does not. Unknown when it was not loaded. */
    static Truth has(Tables tables, HsCode code) {
        if (!tables.loaded(KnownTable.PERSONAL_ALLOWANCES)) {
            return Truth.UNKNOWN;
        }
        boolean any = false;
        for (int length : LENGTHS) {
            String part = HsFacts.cut(code, length);
            any |= part != null && tables.begins(KnownTable.PERSONAL_ALLOWANCES, part);
        }
        return Truth.of(any);
    }

    private Truth over(GoodsItem item, String digits, String unit) {
        if (allowance(digits, unit) == null) {
            return Truth.FALSE;
        }
        if (item.unit() == null) {
            return Truth.UNKNOWN;
        }
        BigDecimal factor = factor(item.unit(), unit);
        if (factor == null) {
            return Truth.FALSE;
        }
        BigDecimal quantity = Numbers.of(item.quantity());
        return more(quantity == null ? null : quantity.multiply(factor), digits, unit);
    }

    private static @Nullable BigDecimal factor(String declared, String unit) {
        if (unit.equals("LTR")) {
            return LITRES.get(declared);
        }
        return Pieces.counted(declared) ? BigDecimal.ONE : THOUSANDS.get(declared);
    }

    private Truth more(@Nullable BigDecimal amount, String digits, String unit) {
        BigDecimal most = allowance(digits, unit);
        return most == null ? Truth.FALSE : Truth.before(most, amount);
    }

    /** The row of the subheading decides, then that of the heading, then that of the chapter. */
    private @Nullable BigDecimal allowance(String digits, String unit) {
        for (int length : LENGTHS) {
            if (digits.length() >= length) {
                Row row = tables.find(KnownTable.PERSONAL_ALLOWANCES, digits.substring(0, length), unit);
                if (row != null) {
                    return row.number("quantity");
                }
            }
        }
        return null;
    }
}
