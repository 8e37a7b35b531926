package io.tidewaiter.internal.watch;

import java.nio.charset.StandardCharsets;

/** What entries are found by, as numbers of 32 bits. Two things may share a number: whatever is found is compared afterwards. */
final class Keys {

    private static final int ID = 1;
    private static final int DAY = 2;
    private static final int MONTH = 3;
    private static final int YEAR_AND_NAME = 4;
    private static final int NUMBER = 5;

    private Keys() {}

    static int id(String id) {
        return text(ID, id);
    }

    /** A date of birth known in full. */
    static int day(int year, int month, int day) {
        return mix(DAY, (year << 9) | (month << 5) | day);
    }

    /** A date of birth of which the day is not known. */
    static int month(int year, int month) {
        return mix(MONTH, (year << 4) | month);
    }

    /** Year of birth and consonants of a name. */
    static int yearAndName(int year, int nameKey) {
        return mix(YEAR_AND_NAME, nameKey * 31 + year);
    }

    /** Number of a document, look-alikes made the same. */
    static int number(String lookAlike) {
        return text(NUMBER, lookAlike);
    }

    private static int text(int kind, String text) {
        int hash = kind;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash * 0x01000193) ^ (b & 0xFF);
        }
        return mix(kind, hash);
    }

    private static int mix(int kind, int value) {
        int hash = value * 0x9E3779B1 + kind * 0x85EBCA6B;
        hash ^= hash >>> 16;
        hash *= 0x7FEB352D;
        hash ^= hash >>> 15;
        hash *= 0x846CA68B;
        return hash ^ (hash >>> 16);
    }
}
