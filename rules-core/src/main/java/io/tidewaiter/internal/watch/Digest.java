package io.tidewaiter.internal.watch;

import io.tidewaiter.watch.IdentityDocument;
import io.tidewaiter.watch.WatchEntry;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A fingerprint of entries that does not depend on their order and follows a change without reading the rest again: the sum of the SHA-256 of every
 * entry, modulo 2 to the 256. It says which content was used; it is no signature.
 */
public final class Digest {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);
    private static final int BYTES = 32;

    private final MessageDigest sha256;
    private BigInteger sum;

    private Digest(BigInteger sum) {
        this.sum = sum;
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "This Java has no SHA-256, which every Java must have. Install another one.", e);
        }
    }

    /** Of no entries. */
    public static Digest empty() {
        return new Digest(BigInteger.ZERO);
    }

    /** Goes on from a hexadecimal digest. */
    public static Digest from(String hexadecimal) {
        return new Digest(new BigInteger(hexadecimal, 16));
    }

    /** Adds an entry. */
    public void add(WatchEntry entry) {
        sum = sum.add(hash(entry)).mod(MODULUS);
    }

    /** Takes an entry out. */
    public void remove(WatchEntry entry) {
        sum = sum.subtract(hash(entry)).mod(MODULUS);
    }

    /** The digest, 64 hexadecimal digits. */
    public String hexadecimal() {
        byte[] digits = new byte[BYTES];
        byte[] value = sum.toByteArray();
        int length = Math.min(BYTES, value.length);
        System.arraycopy(value, value.length - length, digits, BYTES - length, length);
        return HexFormat.of().formatHex(digits);
    }

    private BigInteger hash(WatchEntry entry) {
        text(entry.id());
        entry.names().forEach(this::text);
        count(entry.birthDates().size());
        entry.birthDates().forEach(date -> text(date.text()));
        for (IdentityDocument document : entry.documents()) {
            text(document.type());
            text(document.number());
            text(document.issuer());
        }
        count(entry.documents().size());
        text(entry.validFrom().map(Object::toString).orElse(""));
        text(entry.validTo().map(Object::toString).orElse(""));
        text(entry.reference());
        text(entry.handling());
        return new BigInteger(1, sha256.digest());
    }

    private void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        count(utf8.length);
        sha256.update(utf8);
    }

    /** Lengths stand before texts, so that no two entries give the same bytes. */
    private void count(int count) {
        sha256.update(new byte[] {(byte) (count >>> 8), (byte) count});
    }
}
