package io.tidewaiter.internal.watch;

import io.tidewaiter.internal.names.NameBytes;
import io.tidewaiter.watch.BirthDate;
import io.tidewaiter.watch.IdentityDocument;
import io.tidewaiter.watch.WatchEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entry as bytes, what decides most often first: first and last day, dates of birth, numbers of documents, then each name as it is compared and as it
 * was written, then the rest.
 */
final class EntryBytes {

    static final int NO_FIRST_DAY = Integer.MIN_VALUE;
    static final int NO_LAST_DAY = Integer.MAX_VALUE;

    private EntryBytes() {}

    /** Writes an entry, given its names as they are compared. */
    static void write(WatchEntry entry, List<byte[]> names, ByteWriter to) {
        to.putInt(entry.validFrom().map(EntryBytes::day).orElse(NO_FIRST_DAY));
        to.putInt(entry.validTo().map(EntryBytes::day).orElse(NO_LAST_DAY));
        to.putByte(entry.birthDates().size());
        entry.birthDates().forEach(date -> to.putInt(PackedDate.of(date)));
        to.putByte(entry.documents().size());
        for (IdentityDocument document : entry.documents()) {
            to.putText(document.type());
            to.putText(document.number());
            to.putText(document.issuer());
        }
        to.putByte(names.size());
        for (int i = 0; i < names.size(); i++) {
            to.putBytes(names.get(i));
            to.putText(entry.names().get(i));
        }
        to.putText(entry.id());
        to.putText(entry.reference());
        to.putText(entry.handling());
    }

    /** Names as they are compared. */
    static List<byte[]> names(WatchEntry entry) {
        return entry.names().stream().map(NameBytes::of).toList();
    }

    private static int day(LocalDate date) {
        return (int) Math.max(NO_FIRST_DAY + 1L, Math.min(NO_LAST_DAY - 1L, date.toEpochDay()));
    }

    /** Reads the entry the cursor is at. */
    static WatchEntry read(ByteCursor from) {
        int first = from.getInt();
        int last = from.getInt();
        List<BirthDate> dates = new ArrayList<>(1);
        for (int left = from.getByte(); left > 0; left--) {
            dates.add(PackedDate.unpack(from.getInt()));
        }
        List<IdentityDocument> documents = new ArrayList<>(1);
        for (int left = from.getByte(); left > 0; left--) {
            documents.add(new IdentityDocument(from.getText(), from.getText(), from.getText()));
        }
        List<String> names = new ArrayList<>(1);
        for (int left = from.getByte(); left > 0; left--) {
            from.moveTo(NameBytes.end(from.bytes(), from.at()));
            names.add(from.getText());
        }
        String id = from.getText();
        return new WatchEntry(
                id,
                names,
                dates,
                documents,
                first == NO_FIRST_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(first)),
                last == NO_LAST_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last)),
                from.getText(),
                from.getText());
    }

    /** Reads the identifier only. */
    static String readId(ByteCursor from) {
        from.moveTo(from.at() + 2 * Integer.BYTES);
        int dates = from.getByte();
        from.moveTo(from.at() + dates * Integer.BYTES);
        for (int left = 3 * from.getByte(); left > 0; left--) {
            from.skipText();
        }
        for (int left = from.getByte(); left > 0; left--) {
            from.moveTo(NameBytes.end(from.bytes(), from.at()));
            from.skipText();
        }
        return from.getText();
    }

    /** Where the entry ends that the cursor is at. */
    static int end(ByteCursor from) {
        readId(from);
        from.skipText();
        from.skipText();
        return from.at();
    }
}
