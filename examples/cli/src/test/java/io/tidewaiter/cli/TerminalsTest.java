package io.tidewaiter.cli;

import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TerminalsTest {

    @Test
    void colours_only_on_a_terminal_that_wants_them() {
        assertThat(Terminals.colours(true, Map.of("TERM", "xterm"))).isTrue();
        assertThat(Terminals.colours(true, Map.of("NO_COLOR", ""))).isTrue();
        assertThat(Terminals.colours(true, Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(Terminals.colours(true, Map.of("TERM", "dumb"))).isFalse();
        assertThat(Terminals.colours(false, Map.of("TERM", "xterm"))).isFalse();
    }
}
