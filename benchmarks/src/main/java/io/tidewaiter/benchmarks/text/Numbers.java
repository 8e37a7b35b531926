package io.tidewaiter.benchmarks.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers for readers: three digits that say something, never more than was measured. */
public final class Numbers {

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private Numbers() {}

    /** With three significant digits and thousands set apart: {@code 1.07}, {@code 38.4}, {@code 12,300}. */
    public static String shortest(double value) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        BigDecimal rounded = new BigDecimal(value).round(THREE_DIGITS);
        DecimalFormat format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(rounded);
    }

    /** A whole number with thousands set apart; anything else as it is. */
    public static String grouped(String text) {
        return text.matches("\\d{4,18}") ? shortestWhole(Long.parseLong(text)) : text;
    }

    private static String shortestWhole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
