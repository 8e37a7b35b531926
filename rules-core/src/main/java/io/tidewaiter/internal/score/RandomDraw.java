package io.tidewaiter.internal.score;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A draw that can be repeated by whoever has the key and foreseen by nobody else. */
final class RandomDraw {

    private static final String ALGORITHM = "HmacSHA256";

    private RandomDraw() {}

    /** A number from 0 to 9,999, evenly spread, from the key, the day and the reference. */
    static int draw(String key, LocalDate day, String reference) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] digest = mac.doFinal((day + "\n" + reference).getBytes(StandardCharsets.UTF_8));
            return (int) Long.remainderUnsigned(ByteBuffer.wrap(digest).getLong(), 10_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM + ", which every Java must have.", e);
        }
    }
}
