package io.tidewaiter.embedding;

import io.tidewaiter.BatchOptions;
import io.tidewaiter.BatchOutcome;
import io.tidewaiter.BatchReport;
import io.tidewaiter.DecisionRecord;
import io.tidewaiter.Lane;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.catalog.Catalogue;
import io.tidewaiter.intake.ConsignmentReader;
import io.tidewaiter.intake.InputOptions;
import io.tidewaiter.pack.Profile;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** An application that screens a whole file and looks only at what is RED. */
public final class BatchHost {

    private BatchHost() {}

    /** Screens the file that is named. */
    public static void main(String[] args) {
        screen(Path.of(args[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** The lines between the markers stand in docs/batch.md, and a test holds the two together. */
    static BatchReport screen(Path day, PrintStream out) {
        // docs: begin
        RiskProfiler profiler = RiskProfiler.builder()
                .packs(Catalogue.packs(Profile.CARGO))
                .tables(Catalogue.tables())
                .build();
        try (ConsignmentReader reader = ConsignmentReader.open(day, InputOptions.defaults())) {
            BatchReport report = profiler.intakeBatch(BatchOptions.threads(2)).run(reader, outcome -> {
                if (outcome instanceof BatchOutcome.Refused refused) {
                    out.println(refused.place() + ": " + refused.problems());
                } else if (outcome instanceof BatchOutcome.Judged judged
                        && judged.result().lane() == Lane.RED) {
                    out.println(DecisionRecord.of(judged.result().explain()).toJson()); // explained only here
                }
            });
            out.println(report); // read = judged + refused + discarded
            return report;
        }
        // docs: end
    }
}
