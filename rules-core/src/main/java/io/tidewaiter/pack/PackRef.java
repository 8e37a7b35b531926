package io.tidewaiter.pack;

import org.jspecify.annotations.Nullable;

/**
 * Names one pack exactly.
 *
 * @param id permanent, lower case, for example {@code sea-container}
 * @param version three numbers, for example {@code 1.0.0}
 * @param sha256 SHA-256 of the content, 64 hexadecimal digits, lower case
 */
public record PackRef(String id, String version, String sha256) {

    /** Written out, as the next one is, because a fresh JVM takes milliseconds to make it, and every start compares packs. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PackRef ref
                && id.equals(ref.id)
                && version.equals(ref.version)
                && sha256.equals(ref.sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    /** {@code id@version}. */
    @Override
    public String toString() {
        return id + "@" + version;
    }
}
