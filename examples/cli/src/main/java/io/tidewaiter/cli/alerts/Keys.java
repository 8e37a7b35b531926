package io.tidewaiter.cli.alerts;

import io.tidewaiter.cli.CommandFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ed25519 keys in PEM, as openssl writes them. */
public final class Keys {

    private static final String ALGORITHM = "Ed25519";
    private static final Pattern PUBLIC = pem("PUBLIC KEY");
    private static final Pattern PRIVATE = pem("PRIVATE KEY");

    private Keys() {}

    private static Pattern pem(String label) {
        return Pattern.compile("-----BEGIN " + label + "-----([A-Za-z0-9+/=\\s]+)-----END " + label + "-----\\s*");
    }

    /** The public key of a unit; empty when the file holds none. */
    public static Optional<PublicKey> publicKey(Path file) {
        try {
            Optional<byte[]> encoded = encoded(file, PUBLIC);
            return encoded.isEmpty()
                    ? Optional.empty()
                    : Optional.of(factory().generatePublic(new X509EncodedKeySpec(encoded.get())));
        } catch (GeneralSecurityException unusable) {
            return Optional.empty();
        }
    }

    /**
     * The private key to sign with.
     *
     * @throws CommandFailure when the file holds none; what the file holds is not told
     */
    static PrivateKey privateKey(Path file) {
        try {
            Optional<byte[]> encoded = encoded(file, PRIVATE);
            if (encoded.isPresent()) {
                return factory().generatePrivate(new PKCS8EncodedKeySpec(encoded.get()));
            }
        } catch (GeneralSecurityException unusable) {
            // Said below; the cause might quote the key.
        }
        throw new CommandFailure(
                file + " is no private Ed25519 key in PEM. Make one with: openssl genpkey -algorithm ed25519 -out "
                        + "private.pem. Nothing was signed.");
    }

    private static KeyFactory factory() throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM);
    }

    private static Optional<byte[]> encoded(Path file, Pattern form) {
        try {
            Matcher pem = form.matcher(Files.readString(file, StandardCharsets.US_ASCII));
            return pem.lookingAt() ? Optional.of(Base64.getMimeDecoder().decode(pem.group(1))) : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
