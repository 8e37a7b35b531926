package io.tidewaiter.alerts;

import io.tidewaiter.testing.ProjectRoot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.KeyPair;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The example of the page is a file that can be read, and is written exactly so. */
class AlertsPageTest {

    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_example_is_read_written_and_found() throws IOException {
        Matcher page = EXAMPLE.matcher(Files.readString(ProjectRoot.find().resolve("docs/alerts.md")));
        assertThat(page.find()).isTrue();
        AlertFile file = AlertFile.read(page.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(new String(file.json(), StandardCharsets.UTF_8)).isEqualTo(page.group(1));
        KeyPair keys = AlertSamples.keys();
        AlertFile received = AlertFile.read(file.sign(keys.getPrivate()).json()).verify(keys.getPublic());
        assertThat(Alerts.of(received).find(AlertTarget.CONTAINER, "CSQU 305438-3", LocalDate.parse("2026-03-04")))
                .singleElement()
                .satisfies(alert -> assertThat(alert.unit()).isEqualTo("EX-PCU"));
    }
}
