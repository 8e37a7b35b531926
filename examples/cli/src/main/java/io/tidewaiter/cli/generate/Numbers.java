package io.tidewaiter.cli.generate;

import io.tidewaiter.checks.CheckDigits;
import java.util.List;

/**
 * Numbers that look right and belong to nobody. Each consignment has its own range of container numbers and its own bill number, so
 * that none is given twice.
 */
final class Numbers {

    /** Invented owner prefixes; as far as one can know none of them is registered with the International Container Bureau. */
    static final List<String> PREFIXES =
            List.of("QXZU", "XQJU", "XZQU", "ZQXU", "QZXU", "ZXQU", "XJQU", "QJXU", "JXQU", "ZJXU");

    /** Invented carrier codes. */
    static final List<String> CARRIERS = List.of("XQLN", "ZQMA", "QXSE", "XZCO", "ZXFE");

    private static final int PER_CONSIGNMENT = 4;
    private static final int SERIALS = 1_000_000;

    private Numbers() {}

    /** The bill number of a consignment, unique up to 100 million consignments. */
    static String bill(String carrier, long index) {
        return carrier + padded(scatter(index, 76_543_217L, 100_000_000L), 8);
    }

    /** A container number of a consignment with a valid check digit, ISO 6346; unique up to 2.5 million consignments. */
    static String container(long index, int position) {
        long box = scatter(index * PER_CONSIGNMENT + position, 7_654_321L, (long) SERIALS * PREFIXES.size());
        return CheckDigits.CONTAINER.complete(PREFIXES.get((int) (box / SERIALS)) + padded(box % SERIALS, 6));
    }

    /** An IMO number with a valid check digit; ships have had no number that begins with 3. */
    static String ship(Chance chance) {
        return CheckDigits.IMO_NUMBER.complete("3" + chance.digits(5));
    }

    /** A number of that many digits, unique up to ten to that power of consignments. */
    static String serial(long index, int digits) {
        long size = 1;
        for (int i = 0; i < digits; i++) {
            size *= 10;
        }
        return padded(scatter(index, 7_654_321L, size), digits);
    }

    static String seal(Chance chance) {
        return "EX" + chance.digits(7);
    }

    /** One-to-one on 0 to size minus one because the factor has no common divisor with a power of ten. */
    private static long scatter(long number, long factor, long size) {
        return (number % size * factor + 1_234_567) % size;
    }

    private static String padded(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }
}
