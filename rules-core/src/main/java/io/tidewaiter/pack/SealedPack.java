package io.tidewaiter.pack;

import io.tidewaiter.internal.pack.PackFiles;
import io.tidewaiter.internal.pack.PackSeal;
import java.nio.file.Path;

/**
 * A pack under lock: its files encrypted and held together, so that real routes and thresholds can be stored and sent. AES-256 in
 * GCM (NIST SP 800-38D); the nonce is derived from key and content, so that equal packs give equal bytes and nothing is left to chance.
 *
 * <pre>{@code
 * byte[] sealed = SealedPack.seal(Path.of("our-routes"), key);
 * RulePack pack = SealedPack.open(sealed, key);   // the same pack, with the same digest
 * }</pre>
 */
public final class SealedPack {

    private SealedPack() {}

    /**
     * Seals a pack.
     *
     * @param place folder, zip or jar of the pack
     * @param key 32 bytes; keep it apart from what it seals
     * @throws InvalidPackException when it is no pack that could be loaded, with every problem found
     * @throws IllegalArgumentException when the key has not 32 bytes
     */
    public static byte[] seal(Path place, byte[] key) {
        RulePack.read(place);
        return PackSeal.seal(PackFiles.load(place).texts(), key);
    }

    /**
     * Opens and reads a sealed pack.
     *
     * @param sealed what {@link #seal} gave
     * @param key the key it was sealed with, 32 bytes
     * @throws InvalidPackException with every problem found; also when the key is another one or the bytes were changed
     * @throws IllegalArgumentException when the key has not 32 bytes
     */
    public static RulePack open(byte[] sealed, byte[] key) {
        return RulePack.read("sealed pack", PackSeal.open(sealed, key));
    }
}
