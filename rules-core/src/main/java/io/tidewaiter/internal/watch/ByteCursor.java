package io.tidewaiter.internal.watch;

import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteWriter} wrote. Reused from entry to entry. */
final class ByteCursor {

    private static final int MORE = 0x80;

    private byte[] bytes = {};
    private int at;

    void set(byte[] newBytes, int newAt) {
        bytes = newBytes;
        at = newAt;
    }

    byte[] bytes() {
        return bytes;
    }

    int at() {
        return at;
    }

    void moveTo(int newAt) {
        at = newAt;
    }

    int getByte() {
        return bytes[at++] & 0xFF;
    }

    int getInt() {
        int value = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            value = (value << 8) | (bytes[at++] & 0xFF);
        }
        return value;
    }

    String getText() {
        int length = textLength();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    void skipText() {
        int length = textLength();
        at += length;
    }

    private int textLength() {
        int first = getByte();
        return first < MORE ? first : ((first & ~MORE) << 8) | getByte();
    }
}
