package io.tidewaiter.cli.csv;

import io.tidewaiter.BatchOptions;
import io.tidewaiter.BatchOutcome.Judged;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.catalog.Catalogue;
import io.tidewaiter.cli.report.Screened;
import io.tidewaiter.intake.ConsignmentReader;
import io.tidewaiter.intake.InputOptions;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.pack.Profile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A line of the table is the same whether the record was explained or not: held together on the sample day. */
class CsvWithoutExplanationTest {

    private static final RiskProfiler PROFILER = RiskProfiler.builder()
            .packs(Catalogue.packs(Profile.CARGO))
            .tables(Catalogue.tables())
            .build();

    private final CsvReport report = new CsvReport(
            new StringBuilder(),
            new CsvReport.Used(Profile.CARGO, PROFILER.policy().ref(), ""));

    @Test
    void lines_are_those_of_the_explained_answers() {
        List<Consignment> day = day();
        int[] quiet = {0};
        PROFILER.batch(BatchOptions.threads(2))
                .rendering((subject, outcome) -> Screened.of("here", subject, ((Judged) outcome).result()))
                .run(day.iterator(), brief -> {
                    Screened explained = Screened.explained("here", brief.subject(), PROFILER.assess(brief.subject()));
                    assertThat(report.render(brief)).isEqualTo(report.render(explained));
                    assertThat(brief.answer()).isEqualTo(explained.answer());
                    quiet[0] += brief.answer().found() ? 0 : 1;
                });

        assertThat(quiet[0]).as("records with nothing to explain").isPositive().isLessThan(day.size());
    }

    private static List<Consignment> day() {
        Path input = Path.of("../data/port-day.jsonl");
        try (ConsignmentReader reader = ConsignmentReader.open(input, InputOptions.defaults())) {
            return reader.stream()
                    .filter(Intake.Read.class::isInstance)
                    .map(intake -> ((Intake.Read) intake).consignment())
                    .filter(consignment -> consignment.lodgedAt() != null)
                    .limit(400)
                    .toList();
        }
    }
}
