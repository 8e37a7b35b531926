package io.tidewaiter.intake;

import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * How to read an input.
 *
 * @param format how it is written; {@link InputFormat#AUTO} finds out
 * @param mapping what the columns of a CSV input mean; not used for other formats
 * @param maxRecordBytes longest record or message in bytes, at least 1; a longer one is skipped in constant memory and refused
 * @param subjects what the records are; {@link SubjectKind#AUTO} finds out
 * @param cardKey secret of the host from which tokens of payment cards are made, so that the same card can be told again without its
 *     number; without it there are no tokens
 */
public record InputOptions(
        InputFormat format,
        Optional<CsvMapping> mapping,
        int maxRecordBytes,
        SubjectKind subjects,
        Optional<SecretKey> cardKey) {

    /** Longest record unless said otherwise: 16 MiB. */
    public static final int DEFAULT_MAX_RECORD_BYTES = 16 * 1024 * 1024;

    private static final InputOptions DEFAULTS = new InputOptions(
            InputFormat.AUTO, Optional.empty(), DEFAULT_MAX_RECORD_BYTES, SubjectKind.AUTO, Optional.empty());

    /** @throws IllegalArgumentException when the longest record is shorter than one byte */
    public InputOptions {
        if (maxRecordBytes < 1) {
            throw new IllegalArgumentException(
                    "maxRecordBytes is " + maxRecordBytes + ". Give the longest record in bytes, at least 1.");
        }
    }

    /** Format and kind of subject found out, no mapping, records up to 16 MiB, no tokens of cards. */
    public static InputOptions defaults() {
        return DEFAULTS;
    }

    /** The same with this format. */
    public InputOptions withFormat(InputFormat newFormat) {
        return new InputOptions(newFormat, mapping, maxRecordBytes, subjects, cardKey);
    }

    /** The same with this mapping for CSV. */
    public InputOptions withMapping(CsvMapping newMapping) {
        return new InputOptions(format, Optional.of(newMapping), maxRecordBytes, subjects, cardKey);
    }

    /** The same with this limit. */
    public InputOptions withMaxRecordBytes(int bytes) {
        return new InputOptions(format, mapping, bytes, subjects, cardKey);
    }

    /** The same with this kind of subject. */
    public InputOptions withSubjects(SubjectKind kind) {
        return new InputOptions(format, mapping, maxRecordBytes, kind, cardKey);
    }

    /** The same with this secret for tokens of payment cards. */
    public InputOptions withCardKey(SecretKey key) {
        return new InputOptions(format, mapping, maxRecordBytes, subjects, Optional.of(key));
    }
}
