package io.tidewaiter.internal.score;

import io.tidewaiter.LanePolicy;
import io.tidewaiter.facts.FactSheet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * The random share: a keyed hash of day and reference, so that it can be repeated by whoever has the key and foreseen by nobody else.
 * Each thread keeps the hash function of the key it used last and the text of the day it saw last, never a reference.
 */
final class RandomDraw {

    private static final long SECONDS_OF_DAY = 86_400L;
    private static final ThreadLocal<RandomDraw> OF_THREAD = ThreadLocal.withInitial(RandomDraw::new);

    private final KeyedHash hash = new KeyedHash();
    private String key = "";
    private long day = Long.MIN_VALUE;
    private byte[] dayText = {};

    private RandomDraw() {
        hash.use(key);
    }

    /** Whether a subject is chosen. */
    static boolean chosen(LanePolicy.RandomShare share, FactSheet sheet) {
        if (share.perTenThousand() == 0) {
            return false;
        }
        long day = Math.floorDiv(sheet.asOf().getEpochSecond(), SECONDS_OF_DAY);
        return OF_THREAD.get().draw(share.key(), day, sheet.reference()) < share.perTenThousand();
    }

    /** A number from 0 to 9,999, evenly spread, from the key, the day and the reference. */
    static int draw(String key, LocalDate day, String reference) {
        return OF_THREAD.get().draw(key, day.toEpochDay(), reference);
    }

    private int draw(String nextKey, long nextDay, String reference) {
        if (!nextKey.equals(key)) {
            hash.use(nextKey);
            key = nextKey;
        }
        if (nextDay != day) {
            dayText = (LocalDate.ofEpochDay(nextDay) + "\n").getBytes(StandardCharsets.UTF_8);
            day = nextDay;
        }
        byte[] digest = hash.of(dayText, reference.getBytes(StandardCharsets.UTF_8));
        return (int) Long.remainderUnsigned(ByteBuffer.wrap(digest).getLong(), 10_000);
    }
}
