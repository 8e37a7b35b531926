package io.tidewaiter.checks;

/** Check-digit arithmetic. Every method takes the number without its check digit, already compact and of the right shape. */
final class Algorithms {

    /** A remainder of ten that is written X. */
    static final int TEN_AS_X = 10;

    private static final int[] VIN_WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final String VIN_VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
    private static final int[] POSTAL_WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};
    private static final int[] ZONE_WEIGHTS = {7, 3, 1};

    private Algorithms() {}

    /** Values A = 10 onwards without the multiples of 11, times powers of two; modulo 11, ten is written 0. */
    static int container(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            sum += containerValue(number.charAt(i)) << i;
        }
        return sum % 11 % 10;
    }

    private static int containerValue(char character) {
        int value = Character.digit(character, 36);
        // 11, 22 and 33 are left out: B is 12, L is 23, V is 34.
        return value + (value - 1) / 10;
    }

    /** The seven-digit serial number modulo 7. */
    static int airWaybill(String number) {
        return Integer.parseInt(number.substring(number.length() - 7)) % 7;
    }

    /** Six digits times 7, 6, 5, 4, 3, 2; the last digit of the sum. */
    static int imoNumber(String number) {
        int start = number.length() - 6;
        int sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += digitAt(number, start + i) * (7 - i);
        }
        return sum % 10;
    }

    /** Letters and digits times their weights; modulo 11, ten is written X. */
    static int vin(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            sum += vinValue(number.charAt(i)) * VIN_WEIGHTS[i];
        }
        return sum % 11;
    }

    /** A to H are 1 to 8, J to N are 1 to 5, P is 7, R is 9, S to Z are 2 to 9. */
    private static int vinValue(char character) {
        return VIN_VALUES.indexOf(character) % 10;
    }

    /** Every second digit doubled, from the right, digits of the products added; what is left to the next ten. */
    static int luhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int fromRight = number.length() - 1 - i;
            int product = digitAt(number, i) * (fromRight % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return toNextTen(sum);
    }

    /** Eight digits times 8, 6, 4, 2, 3, 5, 9, 7; 11 minus the remainder of 11; ten is written 0 and eleven 5. */
    static int postalItem(String number) {
        int sum = 0;
        for (int i = 0; i < POSTAL_WEIGHTS.length; i++) {
            sum += digitAt(number, i + 2) * POSTAL_WEIGHTS[i];
        }
        int digit = 11 - sum % 11;
        return switch (digit) {
            case 10 -> 0;
            case 11 -> 5;
            default -> digit;
        };
    }

    /** Digits from the right times 1, 2, 3 and so on, modulo 10. */
    static int cas(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            sum += digitAt(number, i) * (number.length() - i);
        }
        return sum % 10;
    }

    /** Digits from the right times 3, 1, 3, 1; what is left to the next ten. */
    static int gtin(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int fromRight = number.length() - 1 - i;
            sum += digitAt(number, i) * (fromRight % 2 == 0 ? 3 : 1);
        }
        return toNextTen(sum);
    }

    /** Digits as they are, A = 10 to Z = 35, filler = 0, times 7, 3, 1 repeating, modulo 10; ICAO Doc 9303-3. */
    static int machineReadable(String field) {
        int sum = 0;
        for (int i = 0; i < field.length(); i++) {
            int value = field.charAt(i) == '<' ? 0 : Character.digit(field.charAt(i), 36);
            sum += value * ZONE_WEIGHTS[i % ZONE_WEIGHTS.length];
        }
        return sum % 10;
    }

    private static int toNextTen(int sum) {
        return (10 - sum % 10) % 10;
    }

    private static int digitAt(String number, int index) {
        return number.charAt(index) - '0';
    }
}
