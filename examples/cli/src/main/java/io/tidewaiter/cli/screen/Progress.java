package io.tidewaiter.cli.screen;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** How far a screening is: records, rate, and the time left when the length of the input is known. */
final class Progress {

    private final PrintWriter err;
    private final boolean live;
    private final boolean shown;
    private final LongSupplier nanoseconds;
    private final OptionalLong size;
    private final AtomicLong bytes = new AtomicLong();
    private final long started;
    private final long pause;
    private long last;
    private long records;

    /**
     * @param shown whether anything is written at all
     * @param live whether the line can be written over, as on a terminal
     * @param size bytes of all inputs, when known
     * @param nanoseconds a clock that only runs forward
     */
    Progress(PrintWriter err, boolean shown, boolean live, OptionalLong size, LongSupplier nanoseconds) {
        this.err = err;
        this.shown = shown;
        this.live = live;
        this.size = size;
        this.nanoseconds = nanoseconds;
        this.started = nanoseconds.getAsLong();
        this.last = started;
        this.pause = live ? TimeUnit.MILLISECONDS.toNanos(250) : TimeUnit.SECONDS.toNanos(5);
    }

    /** Where the bytes that were read are counted. */
    AtomicLong bytes() {
        return bytes;
    }

    /** One more record is through. */
    void step() {
        records++;
        if (!shown || records % 64 != 0) {
            return;
        }
        long now = nanoseconds.getAsLong();
        if (now - last >= pause) {
            last = now;
            err.print(live ? "\r\u001B[K" + line(now) : line(now) + "\n");
            err.flush();
        }
    }

    /** Makes room for a message. */
    void clear() {
        if (shown && live) {
            err.print("\r\u001B[K");
            err.flush();
        }
    }

    /** How long it took, for the end. */
    String took() {
        long elapsed = nanoseconds.getAsLong() - started;
        return time(elapsed) + ", " + rate(elapsed) + " records/s";
    }

    private String line(long now) {
        long elapsed = now - started;
        String far = records + " records, " + rate(elapsed) + "/s";
        return size.isPresent() && size.getAsLong() > 0 ? far + left(elapsed, size.getAsLong()) : far;
    }

    private String left(long elapsed, long whole) {
        double share = Math.min(1.0, (double) bytes.get() / whole);
        String percent = String.format(Locale.ROOT, ", %.0f %%", 100 * share);
        return share < 0.01 ? percent : percent + ", " + time((long) (elapsed * (1 - share) / share)) + " left";
    }

    private long rate(long elapsed) {
        return elapsed <= 0 ? 0 : Math.round(records * 1e9 / elapsed);
    }

    private static String time(long nanoseconds) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(nanoseconds);
        return seconds < 60
                ? String.format(Locale.ROOT, "%.1f s", nanoseconds / 1e9)
                : seconds / 60 + " min " + seconds % 60 + " s";
    }
}
