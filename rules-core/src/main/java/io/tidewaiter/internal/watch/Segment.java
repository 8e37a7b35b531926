package io.tidewaiter.internal.watch;

import io.tidewaiter.watch.WatchEntry;
import java.util.List;

/** Entries that were read together, never changed afterwards: their bytes in pages, where each begins, and the index. */
final class Segment {

    /** Bits of an address that are the place within a page. */
    static final int PAGE_BITS = 22;

    static final int PAGE = 1 << PAGE_BITS;

    private final List<byte[]> pages;
    private final int[] addresses;
    private final Postings postings;

    Segment(List<byte[]> pages, int[] addresses, Postings postings) {
        this.pages = List.copyOf(pages);
        this.addresses = addresses;
        this.postings = postings;
    }

    int size() {
        return addresses.length;
    }

    Postings postings() {
        return postings;
    }

    /** Puts a cursor on an entry. */
    void seek(int entry, ByteCursor cursor) {
        int address = addresses[entry];
        cursor.set(pages.get(address >>> PAGE_BITS), address & (PAGE - 1));
    }

    WatchEntry read(int entry) {
        ByteCursor cursor = new ByteCursor();
        seek(entry, cursor);
        return EntryBytes.read(cursor);
    }

    String readId(int entry, ByteCursor cursor) {
        seek(entry, cursor);
        return EntryBytes.readId(cursor);
    }
}
