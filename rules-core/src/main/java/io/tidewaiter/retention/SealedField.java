package io.tidewaiter.retention;

import io.tidewaiter.internal.audit.Sha256;
import java.util.Optional;

/**
 * One value of a sealed record, or only its hash when the value was taken out.
 *
 * @param path place of the value in the record, a JSON pointer (RFC 6901)
 * @param content the value as JSON and what makes its hash impossible to guess; empty when masked or erased
 * @param hash SHA-256 over salt, path and value, 64 hexadecimal digits
 */
public record SealedField(String path, Optional<Content> content, String hash) {

    /**
     * A value and its salt. Without the salt nobody can find the value by trying.
     *
     * @param value the value as JSON
     * @param salt 64 hexadecimal digits
     */
    public record Content(String value, String salt) {

        /** The length alone: what a record holds is never printed. */
        @Override
        public String toString() {
            return "Content[" + value.length() + " characters]";
        }
    }

    /** The field of a value. */
    public static SealedField of(String path, Content content) {
        return new SealedField(path, Optional.of(content), hash(path, content));
    }

    private static String hash(String path, Content content) {
        return Sha256.of(content.salt(), path, content.value());
    }

    /** The same field without its value. */
    SealedField masked() {
        return new SealedField(path, Optional.empty(), hash);
    }

    /** Whether the value, if it is there, is the one that was sealed. */
    boolean isWhole() {
        return content.map(one -> hash(path, one).equals(hash)).orElse(true);
    }
}
