package io.tidewaiter.intake;

import io.tidewaiter.intake.FlightMessages.Result;
import io.tidewaiter.testing.ProjectRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every sample message is read to what stands beside it, field by field. */
class FlightMessagesGoldenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paxlst-02b.edi",
                "paxlst-05b-crew.edi",
                "paxlst-12b.edi",
                "paxlst-us.edi",
                "pnrgov-10-1.edi",
                "pnrgov-13-1.edi",
                "pnrgov.xml",
                "type-b.txt"
            })
    void asWrittenBesideIt(String name) throws IOException {
        Result result = FlightMessages.read(FlightMessages.sample(name));
        String read = result.passengers().stream().map(PassengerWriter::toJson).collect(Collectors.joining("\n"));
        String refused = result.refused().stream()
                .map(one -> one.place() + " " + one.problems())
                .collect(Collectors.joining("\n"));
        IntakeSummary summary = result.summary();
        String counts = "messages " + summary.messages() + ", accepted " + summary.accepted() + ", refused "
                + summary.refused() + ", warnings " + new TreeMap<>(summary.warnings()) + ", dropped "
                + new TreeMap<>(summary.dropped()) + ", unknown " + summary.unknownSegments();
        String text = read + "\n" + refused + "\n" + counts + "\n";

        Path golden = ProjectRoot.find().resolve("rules-core/src/test/resources/passengers/" + name + ".read");
        if (Boolean.getBoolean("tidewaiter.update")) {
            Files.writeString(golden, text);
        }
        assertThat(golden).hasContent(text);
    }
}
