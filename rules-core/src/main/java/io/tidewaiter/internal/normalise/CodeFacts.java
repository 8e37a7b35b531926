package io.tidewaiter.internal.normalise;

import io.tidewaiter.model.HsCode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows from an HS code and the tables alone.
 *
 * @param chapter first two digits; null when the code is unknown
 * @param heading first four digits; null when there are fewer
 * @param subheading first six digits; null when there are fewer
 * @param exists whether the subheading is in the nomenclature
 * @param needsCooling whether such goods usually travel refrigerated
 * @param groups groups of goods it belongs to, sorted; null when the table was not loaded
 * @param duty rate of duty in per cent; null when there is no row
 * @param priceChange change of the price in three months, in per cent; null when there is no row
 * @param density row of the usual density; null when there is none
 * @param allowance whether travellers may bring a limited quantity of such goods
 */
record CodeFacts(
        @Nullable String chapter,
        @Nullable String heading,
        @Nullable String subheading,
        Truth exists,
        Truth needsCooling,
        @Nullable List<String> groups,
        @Nullable BigDecimal duty,
        @Nullable BigDecimal priceChange,
        @Nullable Row density,
        Truth allowance) {

    /** Of goods without a code. */
    static final CodeFacts UNKNOWN =
            new CodeFacts(null, null, null, Truth.UNKNOWN, Truth.UNKNOWN, null, null, null, null, Truth.UNKNOWN);

    static CodeFacts of(HsCode code, CodeGroups groups, Tables tables) {
        String heading = HsFacts.cut(code, HsFacts.HEADING);
        return new CodeFacts(
                HsFacts.cut(code, HsFacts.CHAPTER),
                heading,
                HsFacts.cut(code, HsFacts.SUBHEADING),
                HsFacts.exists(tables, code),
                HsFacts.needsCooling(tables, code),
                groups.of(code, tables),
                HsFacts.number(tables, KnownTable.DUTY_RATES, code.digits(), "percent"),
                HsFacts.number(tables, KnownTable.PRICE_INDICES, code.digits(), "change_percent"),
                tables.find(KnownTable.GOODS_DENSITIES, heading),
                Allowances.has(tables, code));
    }
}
