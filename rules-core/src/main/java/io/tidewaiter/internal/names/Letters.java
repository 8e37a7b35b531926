package io.tidewaiter.internal.names;

/** A stretch of plain letters within an array, moved about without making new objects. */
final class Letters {

    /** Letters of the longest word that is compared; what follows is left out. */
    static final int LONGEST = 48;

    private byte[] data = {};
    private int offset;
    private int length;

    void set(byte[] newData, int newOffset, int newLength) {
        data = newData;
        offset = newOffset;
        length = newLength;
    }

    int at(int index) {
        return data[offset + index];
    }

    int length() {
        return length;
    }

    boolean same(Letters other) {
        return length == other.length && begins(other, length);
    }

    /** Whether the first letters of both are the same. */
    boolean begins(Letters other, int common) {
        for (int i = 0; i < common; i++) {
            if (data[offset + i] != other.data[other.offset + i]) {
                return false;
            }
        }
        return true;
    }
}
