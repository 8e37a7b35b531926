package io.tidewaiter.internal.score;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * HMAC-SHA-256 (RFC 2104). Java's own would do, but to look it up costs a fresh JVM a tenth of the time in which the whole catalogue
 * starts. Not for several threads.
 */
final class KeyedHash {

    private static final int BLOCK = 64;
    private static final int LENGTH = 32;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private final MessageDigest sha256 = sha256();
    private final byte[] inner = new byte[BLOCK];
    private final byte[] outer = new byte[BLOCK];
    private final byte[] digest = new byte[LENGTH];

    /** Sets the key, taken as UTF-8. */
    void use(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        byte[] block = Arrays.copyOf(bytes.length > BLOCK ? sha256.digest(bytes) : bytes, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            inner[i] = (byte) (block[i] ^ INNER);
            outer[i] = (byte) (block[i] ^ OUTER);
        }
    }

    /** The hash of two texts one after the other, 32 bytes, overwritten by the next call. */
    byte[] of(byte[] first, byte[] second) {
        sha256.update(inner);
        sha256.update(first);
        sha256.update(second);
        finish();
        sha256.update(outer);
        sha256.update(digest);
        finish();
        return digest;
    }

    private void finish() {
        try {
            sha256.digest(digest, 0, LENGTH);
        } catch (DigestException e) {
            throw new IllegalStateException("SHA-256 has 32 bytes.", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
    }
}
