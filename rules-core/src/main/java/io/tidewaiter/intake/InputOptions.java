package io.tidewaiter.intake;

/**
 * How to read an input.
 *
 * @param format how it is written; {@link InputFormat#AUTO} finds out
 * @param maxRecordBytes longest record in bytes, at least 1; a longer one is skipped in constant memory and refused
 */
public record InputOptions(InputFormat format, int maxRecordBytes) {

    /** Longest record unless said otherwise: 16 MiB. */
    public static final int DEFAULT_MAX_RECORD_BYTES = 16 * 1024 * 1024;

    private static final InputOptions DEFAULTS = new InputOptions(InputFormat.AUTO, DEFAULT_MAX_RECORD_BYTES);

    /** @throws IllegalArgumentException when the longest record is shorter than one byte */
    public InputOptions {
        if (maxRecordBytes < 1) {
            throw new IllegalArgumentException(
                    "maxRecordBytes is " + maxRecordBytes + ". Give the longest record in bytes, at least 1.");
        }
    }

    /** Format found out, records up to 16 MiB. */
    public static InputOptions defaults() {
        return DEFAULTS;
    }

    /** The same with this format. */
    public InputOptions withFormat(InputFormat newFormat) {
        return new InputOptions(newFormat, maxRecordBytes);
    }

    /** The same with this limit. */
    public InputOptions withMaxRecordBytes(int bytes) {
        return new InputOptions(format, bytes);
    }
}
