package io.tidewaiter.cli.generate;

import io.tidewaiter.intake.ConsignmentWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** Writes samples as they come: consignments as JSON lines, the truth as comma-separated values, both in UTF-8. */
final class SampleWriter {

    private SampleWriter() {}

    /** Writes both files; neither stream is closed. */
    static void write(Iterator<Sample> samples, OutputStream consignments, OutputStream truth) throws IOException {
        line(Truth.HEADER, truth);
        while (samples.hasNext()) {
            var sample = samples.next();
            line(ConsignmentWriter.toJson(sample.consignment()), consignments);
            line(sample.truth().row(), truth);
        }
        consignments.flush();
        truth.flush();
    }

    private static void line(String text, OutputStream to) throws IOException {
        to.write(text.getBytes(StandardCharsets.UTF_8));
        to.write('\n');
    }
}
