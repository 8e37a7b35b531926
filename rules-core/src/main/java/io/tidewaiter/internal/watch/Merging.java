package io.tidewaiter.internal.watch;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Makes one segment of several: bytes and keys are copied, names are not read again. */
final class Merging {

    private static final int GONE = -1;

    private Merging() {}

    static Part merge(List<Part> parts) {
        SegmentBuilder builder = new SegmentBuilder();
        ByteCursor cursor = new ByteCursor();
        for (Part part : parts) {
            copy(part, builder, cursor);
        }
        return new Part(builder.build(), new BitSet());
    }

    private static void copy(Part part, SegmentBuilder to, ByteCursor cursor) {
        Segment segment = part.segment();
        int[] numbers = new int[segment.size()];
        Arrays.fill(numbers, GONE);
        for (int entry = 0; entry < segment.size(); entry++) {
            if (part.isLive(entry)) {
                segment.seek(entry, cursor);
                int from = cursor.at();
                numbers[entry] = to.size();
                to.append(cursor.bytes(), from, EntryBytes.end(cursor));
            }
        }
        Postings postings = segment.postings();
        for (int i = 0; i < postings.size(); i++) {
            int number = numbers[postings.entry(i)];
            if (number != GONE) {
                to.postings().add(postings.key(i), number);
            }
        }
    }
}
