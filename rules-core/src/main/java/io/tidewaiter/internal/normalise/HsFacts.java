package io.tidewaiter.internal.normalise;

import io.tidewaiter.model.HsCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the digits of an HS code say, alone and with the tables. */
final class HsFacts {

    static final int CHAPTER = 2;
    static final int HEADING = 4;
    static final int SUBHEADING = 6;

    private static final String PERISHABLE = "PERISHABLE";

    private HsFacts() {}

    /** The first digits; null when fewer are given. */
    static @Nullable String cut(@Nullable HsCode code, int length) {
        return code == null || code.digits().length() < length ? null : code.prefix(length);
    }

    /** Whether the code, cut to six digits, is in the nomenclature. */
    static Truth exists(Tables tables, @Nullable HsCode code) {
        return tables.lists(KnownTable.HS_CODES, code == null ? null : code.prefix(SUBHEADING));
    }

    /**
     * Whether goods of the code usually travel refrigerated. A row of the subheading decides before one of the heading; what has no
     * row does not need it. A chapter alone is too little to tell.
     */
    static Truth needsCooling(Tables tables, @Nullable HsCode code) {
        String heading = cut(code, HEADING);
        if (code == null || heading == null || !tables.loaded(KnownTable.HS_GROUPS)) {
            return Truth.UNKNOWN;
        }
        Row row = tables.find(KnownTable.HS_GROUPS, PERISHABLE, code.prefix(SUBHEADING));
        Row deciding = row == null ? tables.find(KnownTable.HS_GROUPS, PERISHABLE, heading) : row;
        return deciding == null ? Truth.FALSE : isMember(deciding);
    }

    /** A number of the row of the subheading, or else of the heading. */
    static @Nullable BigDecimal number(Tables tables, KnownTable table, String digits, String column) {
        Row row = tables.find(table, cut(digits, SUBHEADING));
        return Tables.number(row == null ? tables.find(table, cut(digits, HEADING)) : row, column);
    }

    private static @Nullable String cut(String digits, int length) {
        return digits.length() < length ? null : digits.substring(0, length);
    }

    /** Anything but yes and no, such as "sometimes", says that the code does not decide. */
    private static Truth isMember(Row row) {
        return switch (row.cells().text("member").orElse("")) {
            case "yes" -> Truth.TRUE;
            case "no" -> Truth.FALSE;
            default -> Truth.UNKNOWN;
        };
    }
}
