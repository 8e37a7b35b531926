package io.tidewaiter.internal.pack;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * SHA-256 of a pack's content, the same for a folder, a zip and a jar of it.
 *
 * <p>The bytes that are hashed: for each file but {@code pack.lock}, in the order of the paths' characters, the path in UTF-8, a zero
 * byte, the number of content bytes in decimal digits, a zero byte, the content. Content is the text in UTF-8 without a byte order
 * mark, each line end (CR LF, CR or LF) a single LF. Times, permissions, empty folders and ignored files do not count.
 */
final class PackDigest {

    private PackDigest() {}

    static String of(PackFiles files) {
        MessageDigest digest = sha256();
        files.texts().forEach((path, text) -> {
            if (!path.equals(PackPaths.LOCK)) {
                byte[] content = text.getBytes(UTF_8);
                digest.update((path + '\0' + content.length + '\0').getBytes(UTF_8));
                digest.update(content);
            }
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 of one text in UTF-8. */
    static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
