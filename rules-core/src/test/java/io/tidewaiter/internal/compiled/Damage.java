package io.tidewaiter.internal.compiled;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.CRC32;

/** Damages a compiled form in ways that happen, and in ways somebody might try. */
final class Damage {

    private static final int HEAD = 12;

    private final SplittableRandom random;

    Damage(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The form cut off, lengthened, or with some bytes changed. */
    byte[] of(byte[] form) {
        byte[] damaged = switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(form, random.nextInt(form.length));
            case 1 -> Arrays.copyOf(form, form.length + 1 + random.nextInt(8));
            default -> form.clone();
        };
        for (int i = damaged.length == 0 ? 0 : random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(damaged.length);
            damaged[at] =
                    random.nextBoolean() ? (byte) random.nextInt() : (byte) (damaged[at] + 1 - 2 * random.nextInt(2));
        }
        return damaged;
    }

    /** With the head of a sound form and the checksum that belongs to what follows, so that the parts themselves are read. */
    static byte[] sealed(byte[] form) {
        byte[] sealed = form.clone();
        if (form.length >= HEAD) {
            ByteBuffer.wrap(sealed)
                    .putInt(0x54574346)
                    .putInt(CompiledForm.FORMAT)
                    .putInt((int) checksum(Arrays.copyOfRange(form, HEAD, form.length)));
        }
        return sealed;
    }

    static long checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
