package io.tidewaiter.cli.screen;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTest {

    private final StringWriter err = new StringWriter();
    private long now;

    @Test
    void says_rate_share_and_time_left() {
        Progress progress = progress(true, true, OptionalLong.of(1000));

        progress.bytes().set(250);
        pass(progress, 64 * 4, 4);

        assertThat(err).hasToString("\r\u001B[K256 records, 64/s, 25 %, 12.0 s left");
    }

    @Test
    void leaves_out_what_it_cannot_know() {
        Progress progress = progress(true, true, OptionalLong.empty());

        pass(progress, 64 * 4, 4);

        assertThat(err).hasToString("\r\u001B[K256 records, 64/s");
    }

    @Test
    void writes_whole_lines_where_a_line_cannot_be_written_over() {
        Progress progress = progress(true, false, OptionalLong.of(1000));

        pass(progress, 64 * 4, 6);
        progress.clear();

        assertThat(err).hasToString("256 records, 43/s, 0 %\n");
    }

    @Test
    void is_quiet_when_not_wanted() {
        Progress progress = progress(false, true, OptionalLong.of(1000));

        pass(progress, 64 * 4, 60);
        progress.clear();

        assertThat(err.toString()).isEmpty();
        assertThat(progress.took()).isEqualTo("1 min 0 s, 4 records/s");
    }

    private Progress progress(boolean shown, boolean live, OptionalLong size) {
        return new Progress(new PrintWriter(err), shown, live, size, () -> now);
    }

    /** The time passes before the last record. */
    private void pass(Progress progress, int records, int seconds) {
        for (int i = 1; i < records; i++) {
            progress.step();
        }
        now = TimeUnit.SECONDS.toNanos(seconds);
        progress.step();
    }
}
