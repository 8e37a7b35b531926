package io.tidewaiter.internal.compiled;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Writes the parts a compiled form is made of. A number takes seven bits a byte, the low ones first. A text is its place in a pool that
 * holds each text once, in the order of first use. The same values give the same bytes.
 */
final class FormWriter {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Map<String, Integer> pool = new LinkedHashMap<>();

    /** A whole number, 0 or more. */
    void count(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("A compiled form counts from 0, not " + value + ".");
        }
        number(body, value);
    }

    /** A whole number of any sign; small ones of either sign are short. */
    void signed(long value) {
        number(body, (value << 1) ^ (value >> 63));
    }

    void truth(boolean value) {
        body.write(value ? 1 : 0);
    }

    /** A sign that says what follows. */
    void tag(char value) {
        body.write(value);
    }

    void text(String value) {
        Integer known = pool.putIfAbsent(value, pool.size());
        count(known == null ? pool.size() - 1 : known);
    }

    void texts(List<String> values) {
        count(values.size());
        values.forEach(this::text);
    }

    void optionalText(Optional<String> value) {
        truth(value.isPresent());
        value.ifPresent(this::text);
    }

    /** By name, so that constants may be put in another order. */
    void constant(Enum<?> value) {
        text(value.name());
    }

    void day(LocalDate value) {
        signed(value.toEpochDay());
    }

    void optionalDay(Optional<LocalDate> value) {
        truth(value.isPresent());
        value.ifPresent(this::day);
    }

    /** The pool, then what was written. */
    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        number(all, pool.size());
        for (String text : pool.keySet()) {
            byte[] bytes = text.getBytes(UTF_8);
            number(all, bytes.length);
            all.writeBytes(bytes);
        }
        all.writeBytes(body.toByteArray());
        return all.toByteArray();
    }

    private static void number(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
