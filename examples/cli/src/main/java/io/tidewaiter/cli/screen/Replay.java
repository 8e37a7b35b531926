package io.tidewaiter.cli.screen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** A stream whose beginning can be read twice: standard input, which nobody can open a second time. */
final class Replay {

    private final InputStream in;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();

    Replay(InputStream in) {
        this.in = in;
    }

    /** The stream, remembered as it is read; closing it leaves the stream open. */
    InputStream recording() {
        return new FilterInputStream(in) {

            @Override
            public int read() throws IOException {
                int one = in.read();
                if (one >= 0) {
                    read.write(one);
                }
                return one;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = in.read(buffer, offset, length);
                if (count > 0) {
                    read.write(buffer, offset, count);
                }
                return count;
            }

            @Override
            public boolean markSupported() {
                return false;
            }

            @Override
            public void close() {}
        };
    }

    /** What was read, then the rest. */
    InputStream fromTheStart() {
        return new SequenceInputStream(new ByteArrayInputStream(read.toByteArray()), in);
    }
}
