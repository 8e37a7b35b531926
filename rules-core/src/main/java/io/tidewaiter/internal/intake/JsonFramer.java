package io.tidewaiter.internal.intake;

import io.tidewaiter.internal.intake.Frame.End;
import java.io.IOException;
import java.util.Optional;

/**
 * Cuts JSON into records: one object, objects one after the other, or the items of a list. Only brackets and quotes are looked at,
 * so a record with an error inside is cut out like any other and the next one is found.
 */
final class JsonFramer implements Framer {

    private final ByteSource source;
    private final FrameBuffer buffer;
    private boolean inList;
    private boolean afterComma;

    JsonFramer(ByteSource source, int limit) {
        this.source = source;
        this.buffer = new FrameBuffer(limit);
    }

    @Override
    public Optional<Frame> next() throws IOException {
        for (int next = source.peek(); next != ByteSource.END; next = source.peek()) {
            if (isSpace(next)) {
                source.read();
            } else if (next == ',') {
                if (missingItem()) {
                    return Optional.of(nothingBetweenCommas());
                }
            } else if (!isListBracket(next)) {
                afterComma = false;
                return Optional.of(record());
            }
        }
        return end();
    }

    private boolean isListBracket(int next) throws IOException {
        boolean bracket = inList ? next == ']' : next == '[';
        if (bracket) {
            source.read();
            inList = !inList;
            afterComma = inList;
        }
        return bracket;
    }

    /** A comma right after a comma or the opening bracket: something was there once. */
    private boolean missingItem() throws IOException {
        boolean missing = afterComma || !inList;
        afterComma = true;
        if (!missing) {
            source.read();
        }
        return missing;
    }

    private Frame nothingBetweenCommas() throws IOException {
        buffer.start(source.line());
        buffer.add(source.read());
        return buffer.frame(End.COMPLETE);
    }

    private Optional<Frame> end() {
        if (!inList) {
            return Optional.empty();
        }
        inList = false;
        buffer.start(source.line());
        return Optional.of(buffer.frame(End.CUT_OFF));
    }

    private Frame record() throws IOException {
        buffer.start(source.line());
        int first = source.peek();
        if (first == '{' || first == '[') {
            return bracketed();
        }
        return scalar();
    }

    private Frame bracketed() throws IOException {
        int depth = 0;
        do {
            int next = take();
            switch (next) {
                case ByteSource.END -> {
                    return cutOff();
                }
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case '"' -> text();
                default -> {
                    // Anything else does not change where the record ends.
                }
            }
        } while (depth > 0);
        return buffer.frame(End.COMPLETE);
    }

    /** Something that is no object, up to where the next record can begin. */
    private Frame scalar() throws IOException {
        int next = source.peek();
        do {
            if (take() == '"') {
                text();
            }
            next = source.peek();
        } while (next != ByteSource.END && !isSpace(next) && ",[]{".indexOf(next) < 0);
        return buffer.frame(End.COMPLETE);
    }

    private void text() throws IOException {
        int next = take();
        while (next != '"' && next != ByteSource.END) {
            if (next == '\\') {
                take();
            }
            next = take();
        }
    }

    /** The unfinished record was all that was left, so the list it stood in is not reported on top. */
    private Frame cutOff() {
        inList = false;
        return buffer.frame(End.CUT_OFF);
    }

    private int take() throws IOException {
        int next = source.read();
        if (next != ByteSource.END) {
            buffer.add(next);
        }
        return next;
    }

    private static boolean isSpace(int next) {
        return next == ' ' || next == '\t' || next == '\r' || next == '\n';
    }
}
