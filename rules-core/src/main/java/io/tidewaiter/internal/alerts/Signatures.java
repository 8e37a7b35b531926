package io.tidewaiter.internal.alerts;

import io.tidewaiter.alerts.AlertFile;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;

/** Ed25519 as the JDK has it: short, without parameters to get wrong, and the same bytes each time. */
public final class Signatures {

    /** Name of the algorithm, RFC 8032. */
    static final String ALGORITHM = "Ed25519";

    private Signatures() {}

    /** The signature, Base64. */
    public static String sign(byte[] content, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(content);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (InvalidKeyException e) {
            throw wrongKey(key, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java 17 can sign with Ed25519.", e);
        }
    }

    /** Whether the signature is that of the content; one that is not even shaped as such is none. */
    public static boolean verify(byte[] content, String given, PublicKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(content);
            return signature.verify(Base64.getDecoder().decode(given));
        } catch (InvalidKeyException e) {
            throw wrongKey(key, e);
        } catch (SignatureException | IllegalArgumentException e) {
            return false;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java 17 can verify Ed25519.", e);
        }
    }

    /** SHA-256 over the canonical form of all files, in their order, hexadecimal. */
    public static String sha256(Collection<AlertFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach(file -> digest.update(file.canonical()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static IllegalArgumentException wrongKey(Key key, InvalidKeyException cause) {
        return new IllegalArgumentException(
                "The key is for " + key.getAlgorithm()
                        + ", not Ed25519. Make one with: openssl genpkey -algorithm ed25519.",
                cause);
    }
}
