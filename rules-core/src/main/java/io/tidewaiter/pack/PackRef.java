package io.tidewaiter.pack;

/**
 * Names one pack exactly.
 *
 * @param id permanent, lower case, for example {@code sea-container}
 * @param version three numbers, for example {@code 1.0.0}
 * @param sha256 SHA-256 of the content, 64 hexadecimal digits, lower case
 */
public record PackRef(String id, String version, String sha256) {

    /** {@code id@version}. */
    @Override
    public String toString() {
        return id + "@" + version;
    }
}
