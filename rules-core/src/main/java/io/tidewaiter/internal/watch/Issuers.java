package io.tidewaiter.internal.watch;

/**
 * Compares codes of issuing states. Codes of different lengths stand in different tables, as RS and SRB do, and messages have both: they neither
 * confirm nor contradict each other.
 */
final class Issuers {

    private Issuers() {}

    static boolean confirmed(String one, String other) {
        return !one.isEmpty() && code(one).equals(code(other));
    }

    static boolean contradict(String one, String other) {
        String code = code(one);
        String second = code(other);
        return code.length() == second.length() && !code.equals(second);
    }

    /** Doc 9303-3 gives Germany the one code of a single letter; everybody else writes that of ISO 3166. */
    private static String code(String issuer) {
        return issuer.equals("D") ? "DEU" : issuer;
    }
}
