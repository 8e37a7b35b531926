package io.tidewaiter.cli.screen;

import io.tidewaiter.cli.Cli;
import io.tidewaiter.cli.ExitStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Courses and service are kept apart, and nobody is lost on the way. */
class TrainingOptionTest {

    private static final String TRAVELLERS = """
            {"reference": "T-1", "lodgedAt": "2026-12-02T10:00:00Z", "training": true, "advance": {}}
            {"reference": "T-2", "lodgedAt": "2026-12-02T10:00:00Z", "advance": {}}
            """;

    @TempDir
    private Path folder;

    @Test
    void invented_travellers_are_refused_in_service_and_real_ones_in_a_course() throws Exception {
        String file =
                Files.writeString(folder.resolve("flight.jsonl"), TRAVELLERS).toString();

        var service = Cli.run("screen", file, "--purpose", "PIU-SERIOUS-CRIME", "--all");
        assertThat(service.out()).contains("T-2").endsWith("2 travellers: 1 assessed, 1 refused\n");
        assertThat(service.err())
                .contains(
                        "(T-1): Invented travellers (training: true) are screened with --training, and no others are.");

        assertThat(Cli.run("explain", "T-1", file, "--purpose", "PIU-SERIOUS-CRIME")
                        .err())
                .contains("explained with --training");

        var course = Cli.run("screen", file, "--purpose", "PIU-SERIOUS-CRIME", "--all", "--training");
        assertThat(course.out()).contains("T-1").endsWith("2 travellers: 1 assessed, 1 refused\n");
        assertThat(course.err()).contains("(T-2): Invented travellers");
    }

    @Test
    void the_pack_of_a_course_asks_for_the_option() throws Exception {
        FlightFixture flight = new FlightFixture(folder);
        Path manifest = Path.of(flight.listPack()).resolve("pack.yaml");
        Files.writeString(manifest, Files.readString(manifest) + "training: true\n");

        var service = flight.screen("--purpose", FlightFixture.PURPOSE, "--pack", flight.path("our-lists"));
        assertThat(service.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(service.err()).contains("Made for training only: our-lists@1.0.0. Add --training");
        assertThat(Cli.run("pack", "test", flight.path("our-lists")).err()).isEmpty();
    }
}
