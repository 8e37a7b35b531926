package io.tidewaiter.internal.watch;

import io.tidewaiter.watch.WatchEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes entries one by one and makes a {@link Segment} of them. */
final class SegmentBuilder {

    /** What addresses of 32 bits reach. */
    private static final int MOST_PAGES = 1 << (Integer.SIZE - Segment.PAGE_BITS);

    /** Small lists and changes get by with less than a page. */
    private static final int FIRST_PAGE = 1 << 14;

    private final List<byte[]> pages = new ArrayList<>();
    private final ByteWriter writer = new ByteWriter();
    private final Postings postings = new Postings();
    private int[] addresses = new int[256];
    private int size;
    private byte[] page = {};
    private int used;

    /** Whether another entry fits: there is room for four gigabytes. */
    boolean hasRoom() {
        return pages.size() < MOST_PAGES;
    }

    int size() {
        return size;
    }

    void add(WatchEntry entry) {
        List<byte[]> names = EntryBytes.names(entry);
        writer.clear();
        EntryBytes.write(entry, names, writer);
        EntryKeys.add(entry, names, size, postings);
        append(writer.bytes(), 0, writer.size());
    }

    /** Appends an entry of another segment as it is, without its keys. */
    void append(byte[] bytes, int from, int to) {
        int length = to - from;
        if (used + length > page.length) {
            closePage();
            page = new byte[Math.max(pages.isEmpty() ? FIRST_PAGE : Segment.PAGE, length)];
            pages.add(page);
        }
        if (size == addresses.length) {
            addresses = Arrays.copyOf(addresses, 2 * size);
        }
        addresses[size++] = ((pages.size() - 1) << Segment.PAGE_BITS) | used;
        System.arraycopy(bytes, from, page, used, length);
        used += length;
    }

    Postings postings() {
        return postings;
    }

    private void closePage() {
        if (!pages.isEmpty()) {
            pages.set(pages.size() - 1, Arrays.copyOf(page, used));
        }
        used = 0;
    }

    Segment build() {
        closePage();
        postings.freeze();
        return new Segment(pages, Arrays.copyOf(addresses, size), postings);
    }
}
