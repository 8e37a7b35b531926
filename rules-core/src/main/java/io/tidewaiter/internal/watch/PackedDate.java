package io.tidewaiter.internal.watch;

import io.tidewaiter.watch.BirthDate;

/** A date of birth in one number: year, month, day and whether it is approximate. */
final class PackedDate {

    private static final int FIVE_BITS = 0x1F;

    private PackedDate() {}

    static int of(BirthDate date) {
        return (date.year() << 11) | (date.month() << 6) | (date.day() << 1) | (date.approximate() ? 1 : 0);
    }

    static BirthDate unpack(int packed) {
        return new BirthDate(year(packed), month(packed), day(packed), isApproximate(packed));
    }

    static int year(int packed) {
        return packed >>> 11;
    }

    static int month(int packed) {
        return (packed >>> 6) & FIVE_BITS;
    }

    static int day(int packed) {
        return (packed >>> 1) & FIVE_BITS;
    }

    static boolean isApproximate(int packed) {
        return (packed & 1) != 0;
    }
}
