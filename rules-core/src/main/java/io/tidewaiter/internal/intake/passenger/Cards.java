package io.tidewaiter.internal.intake.passenger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** Covers the numbers of payment cards, and turns them into tokens when the host gave a key. The number itself goes no further. */
public final class Cards {

    private static final Pattern FULL = Pattern.compile("[0-9]{12,19}");
    private static final String ALGORITHM = "HmacSHA256";
    private static final int FIRST = 6;
    private static final int LAST = 4;
    private static final int TOKEN_BYTES = 16;

    private final Optional<SecretKey> key;

    /**
     * Takes the secret of the host.
     *
     * @param key without it there are no tokens
     */
    public Cards(Optional<SecretKey> key) {
        this.key = key;
    }

    /** The first six and the last four digits, the others covered; what is covered already stays as it is. */
    static @Nullable String masked(String raw) {
        String compact = raw.replaceAll("[ -]", "");
        if (compact.isEmpty()) {
            return null;
        }
        if (!compact.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        if (compact.chars().allMatch(c -> c >= '0' && c <= '9') && compact.length() < FIRST + LAST + 2) {
            return covered(compact, 0, Math.min(LAST, compact.length()));
        }
        return covered(compact, FIRST, LAST);
    }

    /** Equal for equal numbers; null without a key, or when the number was covered before it came here. */
    @Nullable
    String token(String raw) {
        String compact = raw.replaceAll("[ -]", "");
        if (key.isEmpty() || !FULL.matcher(compact).matches()) {
            return null;
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key.get());
            byte[] sealed = mac.doFinal(compact.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(sealed, 0, TOKEN_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM + ", which every Java must have.", e);
        }
    }

    private static String covered(String compact, int first, int last) {
        StringBuilder masked = new StringBuilder(compact);
        for (int i = first; i < masked.length() - last; i++) {
            masked.setCharAt(i, 'X');
        }
        return masked.toString();
    }
}
