package io.tidewaiter.internal.normalise;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Short one-way tokens: enough to tell two values of one report apart, and so short that each stands for many thousand telephone numbers
 * or names.
 */
final class Tokens {

    private static final int BYTES = 2;

    private Tokens() {}

    /** A token such as {@code payer 7f3a}. */
    static String of(String what, String value) {
        byte[] digest = sha256().digest(value.getBytes(StandardCharsets.UTF_8));
        return what + " " + HexFormat.of().formatHex(digest, 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
