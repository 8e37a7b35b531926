package io.tidewaiter.internal.compiled;

import io.tidewaiter.internal.Engine;
import io.tidewaiter.internal.pack.ParsedPack;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The compiled form of one thing, as bytes: {@code TWCF}, the format (4 bytes), the CRC-32 of all that follows (4 bytes), then in the
 * notation of {@link FormWriter} the version of the library, {@code p} for a pack or {@code t} for tables, the files it was made from,
 * and the thing itself. Numbers of fixed length
 * have their high byte first.
 *
 * <p>A form is used only by the version of the library that wrote it, and only while the files it was made from are the same. It is
 * data: reading it makes values of the rule language and nothing else. What it says is trusted as far as the library's own classes
 * are, so it is read from nowhere but the jar they come in.
 */
public final class CompiledForm {

    /** Raised whenever the notation, or the shape of what is written, changes. */
    static final int FORMAT = 5;

    private static final int MAGIC = 0x54574346;
    private static final int HEAD = 12;
    private static final char PACK = 'p';
    private static final char TABLES = 't';

    private CompiledForm() {}

    /**
     * Writes a pack down. Equal packs and files give equal bytes.
     *
     * @throws DamagedFormException when the pack would not come back equal, for example because a condition is too deep
     */
    public static byte[] of(ParsedPack pack, List<SourceFile> sources) {
        FormWriter out = begin(PACK, sources);
        PackForm.write(pack, out);
        byte[] form = seal(out);
        if (pack(form, sources).filter(pack::equals).isEmpty()) {
            throw new DamagedFormException("pack " + pack.ref() + " does not come back as it was");
        }
        return form;
    }

    /**
     * The pack of a form.
     *
     * @param sources the files as they are now
     * @return empty when another version of the library wrote it, or it was made from other files
     * @throws DamagedFormException when the form was cut off or changed
     */
    public static Optional<ParsedPack> pack(byte[] form, List<SourceFile> sources) {
        Optional<FormReader> in = open(form, PACK, sources);
        if (in.isEmpty()) {
            return Optional.empty();
        }
        ParsedPack pack = PackForm.read(in.get());
        in.get().end();
        return Optional.of(pack);
    }

    /**
     * Writes tables down. Equal tables and files give equal bytes.
     *
     * @throws DamagedFormException when the tables would not come back equal
     */
    public static byte[] of(List<TableImage> tables, List<SourceFile> sources) {
        FormWriter out = begin(TABLES, sources);
        TableForm.write(tables, out);
        byte[] form = seal(out);
        if (tables(form, sources).filter(tables::equals).isEmpty()) {
            throw new DamagedFormException("the tables do not come back as they were");
        }
        return form;
    }

    /**
     * The tables of a form; see {@link #pack}.
     *
     * @param sources the files as they are now
     */
    public static Optional<List<TableImage>> tables(byte[] form, List<SourceFile> sources) {
        Optional<FormReader> in = open(form, TABLES, sources);
        if (in.isEmpty()) {
            return Optional.empty();
        }
        List<TableImage> tables = TableForm.read(in.get());
        in.get().end();
        return Optional.of(tables);
    }

    private static FormWriter begin(char kind, List<SourceFile> sources) {
        FormWriter out = new FormWriter();
        out.text(Engine.version());
        out.tag(kind);
        out.count(sources.size());
        for (SourceFile source : sources) {
            out.text(source.path());
            out.count(source.size());
            out.count(source.crc32());
        }
        return out;
    }

    private static byte[] seal(FormWriter out) {
        byte[] rest = out.bytes();
        return ByteBuffer.allocate(HEAD + rest.length)
                .putInt(MAGIC)
                .putInt(FORMAT)
                .putInt(checksum(rest, 0))
                .put(rest)
                .array();
    }

    private static Optional<FormReader> open(byte[] form, char kind, List<SourceFile> sources) {
        ByteBuffer head = ByteBuffer.wrap(form);
        if (form.length < HEAD || head.getInt() != MAGIC) {
            throw new DamagedFormException("it does not begin as one");
        }
        if (head.getInt() != FORMAT) {
            return Optional.empty();
        }
        if (head.getInt() != checksum(form, HEAD)) {
            throw new DamagedFormException("its checksum is another");
        }
        FormReader in = new FormReader(form, HEAD);
        if (!in.text().equals(Engine.version())) {
            return Optional.empty();
        }
        if (in.tag() != kind) {
            throw new DamagedFormException("it is of another kind");
        }
        return readSources(in).equals(sources) ? Optional.of(in) : Optional.empty();
    }

    private static List<SourceFile> readSources(FormReader in) {
        int size = in.length();
        List<SourceFile> sources = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            sources.add(new SourceFile(in.text(), in.count(), in.count()));
        }
        return sources;
    }

    private static int checksum(byte[] bytes, int from) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, bytes.length - from);
        return (int) crc.getValue();
    }
}
