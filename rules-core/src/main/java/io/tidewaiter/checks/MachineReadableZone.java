package io.tidewaiter.checks;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The machine-readable zone of a travel document, ICAO Doc 9303: what its check digits say, and nothing of what it says about the
 * person.
 *
 * @param format TD1 (three lines of 30), TD2 or MRV-B (two of 36), TD3 or MRV-A (two of 44); empty when the lines fit none
 * @param fields result for each check digit the format has; empty when the lines fit no format
 */
public record MachineReadableZone(Optional<Format> format, Map<Field, CheckResult> fields) {

    private static final Pattern CHARACTERS = Pattern.compile("[A-Z0-9<]+");
    private static final int NUMBER_LENGTH = 9;

    /** Copies the results. */
    public MachineReadableZone {
        fields = Map.copyOf(fields);
    }

    /** Size of the document. */
    public enum Format {
        /** Card, three lines of 30 characters, Doc 9303-5. */
        TD1(3, 30),
        /** Larger card, two lines of 36 characters, Doc 9303-6. */
        TD2(2, 36),
        /** Passport, two lines of 44 characters, Doc 9303-4. */
        TD3(2, 44),
        /** Visa of the size of a passport page, two lines of 44 characters, Doc 9303-7. */
        MRV_A(2, 44),
        /** Smaller visa, two lines of 36 characters, Doc 9303-7. */
        MRV_B(2, 36);

        private final int lines;
        private final int length;

        Format(int lines, int length) {
            this.lines = lines;
            this.length = length;
        }

        /** Visas begin with V, have no composite digit, and no digit for the optional data. */
        public boolean isVisa() {
            return this == MRV_A || this == MRV_B;
        }

        private boolean fits(List<String> zone) {
            return zone.size() == lines
                    && zone.get(0).startsWith("V") == isVisa()
                    && zone.stream()
                            .allMatch(line -> line.length() == length
                                    && CHARACTERS.matcher(line).matches());
        }
    }

    /** What a check digit speaks for. */
    public enum Field {
        /** Document number. */
        NUMBER,
        /** Date of birth. */
        BIRTH,
        /** Date of expiry. */
        EXPIRY,
        /** Optional data; TD3 only. */
        OPTIONAL,
        /** All of them together; not on visas. */
        COMPOSITE
    }

    /**
     * Checks every digit of a zone. Blanks around a line are passed over, and small letters are read as capitals.
     *
     * @param lines the lines from top to bottom
     */
    public static MachineReadableZone check(List<String> lines) {
        List<String> zone = lines.stream()
                .map(line -> line.strip().toUpperCase(Locale.ROOT))
                .toList();
        for (Format format : Format.values()) {
            if (format.fits(zone)) {
                return new MachineReadableZone(Optional.of(format), results(format, zone));
            }
        }
        return new MachineReadableZone(Optional.empty(), Map.of());
    }

    /** Whether the lines fit a format and every digit is right. */
    public boolean valid() {
        return format.isPresent() && fields.values().stream().allMatch(CheckResult::valid);
    }

    private static Map<Field, CheckResult> results(Format format, List<String> zone) {
        Map<Field, CheckResult> results = new EnumMap<>(Field.class);
        if (format == Format.TD1) {
            cardResults(zone.get(0), zone.get(1), results);
        } else {
            bookletResults(format, zone.get(1), results);
        }
        return results;
    }

    private static void cardResults(String first, String second, Map<Field, CheckResult> results) {
        results.put(Field.NUMBER, number(first.substring(5, 15), first.substring(15)));
        results.put(Field.BIRTH, digit(second.substring(0, 6), second.charAt(6)));
        results.put(Field.EXPIRY, digit(second.substring(8, 14), second.charAt(14)));
        String all = first.substring(5) + second.substring(0, 7) + second.substring(8, 15) + second.substring(18, 29);
        results.put(Field.COMPOSITE, digit(all, second.charAt(29)));
    }

    private static void bookletResults(Format format, String line, Map<Field, CheckResult> results) {
        if (format.isVisa()) {
            visaResults(line, results);
            return;
        }
        int last = line.length() - 1;
        String optional = line.substring(28, format == Format.TD3 ? last - 1 : last);
        results.put(Field.NUMBER, number(line.substring(0, NUMBER_LENGTH + 1), format == Format.TD2 ? optional : ""));
        results.put(Field.BIRTH, digit(line.substring(13, 19), line.charAt(19)));
        results.put(Field.EXPIRY, digit(line.substring(21, 27), line.charAt(27)));
        if (format == Format.TD3) {
            results.put(Field.OPTIONAL, optional(optional, line.charAt(last - 1)));
        }
        String all = line.substring(0, NUMBER_LENGTH + 1) + line.substring(13, 20) + line.substring(21, last);
        results.put(Field.COMPOSITE, digit(all, line.charAt(last)));
    }

    private static void visaResults(String line, Map<Field, CheckResult> results) {
        results.put(Field.NUMBER, digit(line.substring(0, NUMBER_LENGTH), line.charAt(NUMBER_LENGTH)));
        results.put(Field.BIRTH, digit(line.substring(13, 19), line.charAt(19)));
        results.put(Field.EXPIRY, digit(line.substring(21, 27), line.charAt(27)));
    }

    /** A number longer than nine characters has a filler in place of its digit and goes on, with its digit, in the optional data. */
    private static CheckResult number(String numberAndDigit, String optional) {
        String number = numberAndDigit.substring(0, NUMBER_LENGTH);
        char digit = numberAndDigit.charAt(NUMBER_LENGTH);
        int end = optional.indexOf('<');
        if (digit != '<' || end < 1) {
            return digit(number, digit);
        }
        return digit(number + optional.substring(0, end - 1), optional.charAt(end - 1));
    }

    /** An empty field may have a filler in place of its digit. */
    private static CheckResult optional(String field, char digit) {
        boolean empty = field.chars().allMatch(character -> character == '<');
        return empty && digit == '<' ? new CheckResult.Valid() : digit(field, digit);
    }

    private static CheckResult digit(String field, char digit) {
        String expected = String.valueOf(Algorithms.machineReadable(field));
        String found = String.valueOf(digit);
        return expected.equals(found) ? new CheckResult.Valid() : new CheckResult.WrongDigit(expected, found);
    }
}
