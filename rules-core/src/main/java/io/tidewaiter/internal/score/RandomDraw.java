package io.tidewaiter.internal.score;

import io.tidewaiter.LanePolicy;
import io.tidewaiter.facts.FactSheet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The random share: a keyed hash of day and reference, so that it can be repeated by whoever has the key and foreseen by nobody else.
 * Each thread keeps the hash function of the key it used last and the text of the day it saw last, never a reference.
 */
final class RandomDraw {

    private static final String ALGORITHM = "HmacSHA256";
    private static final long SECONDS_OF_DAY = 86_400L;
    private static final ThreadLocal<RandomDraw> OF_THREAD = ThreadLocal.withInitial(RandomDraw::new);

    private final Mac mac = mac();
    private final byte[] digest = new byte[mac.getMacLength()];
    private String key = "";
    private long day = Long.MIN_VALUE;
    private byte[] dayText = {};

    private RandomDraw() {}

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
        try {
            if (!nextKey.equals(key)) {
                mac.init(new SecretKeySpec(nextKey.getBytes(StandardCharsets.UTF_8), ALGORITHM));
                key = nextKey;
            }
            if (nextDay != day) {
                dayText = (LocalDate.ofEpochDay(nextDay) + "\n").getBytes(StandardCharsets.UTF_8);
                day = nextDay;
            }
            mac.update(dayText);
            mac.update(reference.getBytes(StandardCharsets.UTF_8));
            mac.doFinal(digest, 0);
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
        return (int) Long.remainderUnsigned(ByteBuffer.wrap(digest).getLong(), 10_000);
    }

    private static Mac mac() {
        try {
            return Mac.getInstance(ALGORITHM);
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("This Java has no " + ALGORITHM + ", which every Java must have.", e);
    }
}
