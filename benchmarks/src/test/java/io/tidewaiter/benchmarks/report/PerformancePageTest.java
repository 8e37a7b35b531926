package io.tidewaiter.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page says what the kept results give. Write it anew with {@code -Dtest=PerformancePageTest -Dtidewaiter.update=true}. */
class PerformancePageTest {

    private static final Path PROJECT = Path.of("..");
    private static final Path PAGE = PROJECT.resolve("docs/performance.md");

    @Test
    void pageAndPlotsAreWhatTheResultsGive() throws IOException {
        Report report = Report.of(PROJECT.resolve("benchmarks/results"));
        if (Boolean.getBoolean("tidewaiter.update")) {
            ReportCommand.write(report, PAGE);
        }
        String page = Files.readString(PAGE);
        assertThat(page)
                .as("docs/performance.md; write it anew with -Dtidewaiter.update=true")
                .isEqualTo(Page.filled(page, report.blocks()));
        for (Map.Entry<String, String> plot : report.plots().entrySet()) {
            assertThat(ReportCommand.folder(PAGE).resolve(plot.getKey())).hasContent(plot.getValue());
        }
        assertThat(plots()).containsExactlyInAnyOrderElementsOf(report.plots().keySet());
    }

    /** A plot that nothing makes any more would go on telling old figures. */
    private static List<String> plots() throws IOException {
        Path folder = ReportCommand.folder(PAGE);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
