package io.tidewaiter.cli.generate.flight;

/** Numbers of one flight that look right and belong to nobody; no two flights share one. Not for two threads. */
final class Serials {

    /** More than one flight needs. */
    private static final int PER_FLIGHT = 2_000;

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ236789";
    private static final long LOCATORS = 729_000_000L;
    private static final long DOCUMENTS = 10_000_000L;
    private static final int LOCATOR_LENGTH = 6;

    private final long start;
    private long locators;
    private long documents;
    private long tickets;
    private long tags;
    private long members;

    /** @param flight number of the flight, from 0 */
    Serials(long flight) {
        this.start = flight * PER_FLIGHT;
    }

    /** A record locator: six letters and digits. */
    String locator() {
        long left = scatter(start + locators++, 450_546_787L, LOCATORS);
        StringBuilder locator = new StringBuilder();
        for (int i = 0; i < LOCATOR_LENGTH; i++) {
            locator.append(LETTERS.charAt((int) (left % LETTERS.length())));
            left /= LETTERS.length();
        }
        return locator.toString();
    }

    /** The number of a travel document: XE and seven digits, which no state is known to use. */
    String document() {
        return "XE" + padded(scatter(start + documents++, 6_180_339L, DOCUMENTS), 7);
    }

    /** Numbers of documents that follow each other. */
    String documentAfter(String number, int places) {
        return "XE" + padded((Long.parseLong(number.substring(2)) + places) % DOCUMENTS, 7);
    }

    /** The number of a ticket; no airline has the accounting code 000. */
    String ticket() {
        return "000" + padded(2_100_000_000L + start + tickets++, 10);
    }

    /** The first of some tags of bags that follow each other. */
    String tag(int pieces) {
        long first = (start * 2 + tags) % 1_000_000L;
        tags += pieces;
        return "0000" + padded(first, 6);
    }

    /** The number of a frequent flyer. */
    String member() {
        return padded(scatter(start + members++, 76_543_217L, 100_000_000L), 9);
    }

    /** One-to-one: the factor has no common divisor with the size. */
    private static long scatter(long number, long factor, long size) {
        return (number % size * factor + 1_234_567) % size;
    }

    private static String padded(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
