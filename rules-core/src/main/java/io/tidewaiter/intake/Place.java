package io.tidewaiter.intake;

/**
 * Where a record begins.
 *
 * @param source name of the file or stream, without its folder
 * @param line line from 1
 * @param record number of the record in the input, from 1
 */
public record Place(String source, long line, long record) {

    /** {@code manifest.jsonl:12, record 12}. */
    @Override
    public String toString() {
        return source + ":" + line + ", record " + record;
    }
}
