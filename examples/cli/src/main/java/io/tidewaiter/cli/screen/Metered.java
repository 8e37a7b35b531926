package io.tidewaiter.cli.screen;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes that are read, for the progress line. */
final class Metered extends FilterInputStream {

    private final AtomicLong bytes;

    Metered(InputStream in, AtomicLong bytes) {
        super(in);
        this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        bytes.addAndGet(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        bytes.addAndGet(Math.max(count, 0));
        return count;
    }
}
