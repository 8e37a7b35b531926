package io.tidewaiter.internal.compiled;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Reads what {@link FormWriter} wrote. Every length is held against the bytes that are left, so that a damaged form is refused and
 * never fills the memory. Plain loops throughout: it runs once when a host starts, when every lambda costs more than the loop.
 *
 * @see DamagedFormException thrown by every method here for bytes that cannot have been written by its counterpart
 */
final class FormReader {

    private static final int LONGEST = 63;
    /** More than the parser lets a rule have, less than a stack bears. */
    private static final int DEEPEST = 500;

    private final byte[] bytes;
    private final String[] pool;
    private int at;
    private int depth;

    /** From a place in the bytes to their end. */
    FormReader(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
        this.pool = new String[length()];
        for (int i = 0; i < pool.length; i++) {
            int size = length();
            pool[i] = new String(bytes, at, size, UTF_8);
            at += size;
        }
    }

    /** A number of things that follow, each at least a byte long. */
    int length() {
        long value = count();
        if (value > bytes.length - at) {
            throw new DamagedFormException(value + " items announced where " + (bytes.length - at) + " bytes are left");
        }
        return (int) value;
    }

    long count() {
        long value = number();
        if (value < 0) {
            throw new DamagedFormException("a negative count");
        }
        return value;
    }

    int integer() {
        long value = signed();
        if (value != (int) value) {
            throw new DamagedFormException("the number " + value + " where a small one belongs");
        }
        return (int) value;
    }

    long signed() {
        long value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    boolean truth() {
        int value = next();
        if (value > 1) {
            throw new DamagedFormException(value + " where true or false belongs");
        }
        return value == 1;
    }

    char tag() {
        return (char) next();
    }

    String text() {
        long place = count();
        if (place >= pool.length) {
            throw new DamagedFormException("text " + place + " of " + pool.length);
        }
        return pool[(int) place];
    }

    List<String> texts() {
        String[] texts = new String[length()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text();
        }
        return List.of(texts);
    }

    Optional<String> optionalText() {
        return truth() ? Optional.of(text()) : Optional.empty();
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        String name = text();
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new DamagedFormException("no " + type.getSimpleName() + " of this name", e);
        }
    }

    LocalDate day() {
        long day = signed();
        try {
            return LocalDate.ofEpochDay(day);
        } catch (DateTimeException e) {
            throw new DamagedFormException("no such day: " + day, e);
        }
    }

    Optional<LocalDate> optionalDay() {
        return truth() ? Optional.of(day()) : Optional.empty();
    }

    /** To be called before the parts of something that may hold others of its kind; {@link #leave} comes after them. */
    void enter() {
        if (++depth > DEEPEST) {
            throw new DamagedFormException("more than " + DEEPEST + " levels");
        }
    }

    void leave() {
        depth--;
    }

    /** Nothing may follow. */
    void end() {
        if (at != bytes.length) {
            throw new DamagedFormException((bytes.length - at) + " bytes too many");
        }
    }

    private long number() {
        long value = 0;
        for (int shift = 0; shift <= LONGEST; shift += 7) {
            int next = next();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new DamagedFormException("a number without an end");
    }

    private int next() {
        if (at >= bytes.length) {
            throw new DamagedFormException("cut off after " + bytes.length + " bytes");
        }
        return bytes[at++] & 0xFF;
    }
}
