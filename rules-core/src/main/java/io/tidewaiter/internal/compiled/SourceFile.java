package io.tidewaiter.internal.compiled;

import java.util.zip.CRC32;

/**
 * One of the files a compiled form was made from. A jar's directory holds size and checksum of every file, so that a host that starts
 * can tell that nothing changed without reading the files.
 *
 * @param path path inside the pack or the folder of tables
 * @param size bytes
 * @param crc32 CRC-32 of the bytes, as a zip file keeps it
 */
public record SourceFile(String path, long size, long crc32) {

    /** The entry of a file with this content. */
    public static SourceFile of(String path, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return new SourceFile(path, content.length, crc.getValue());
    }

    /** Written out: the generated method of a record takes some milliseconds to link when a host starts. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && size == file.size && crc32 == file.crc32 && path.equals(file.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode() * 31 + Long.hashCode(crc32);
    }
}
