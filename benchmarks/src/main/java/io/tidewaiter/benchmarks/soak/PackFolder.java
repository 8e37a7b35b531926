package io.tidewaiter.benchmarks.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes an edition as a pack folder, as an author would have it, so that the soak reads and compiles it like any host. */
final class PackFolder {

    private static final String MANIFEST = """
            id: soak
            version: VERSION
            title: Packs that take turns
            profile: CARGO
            purpose: [CUS-CARGO-RISK]
            legalBasis: None. Made for a test.
            owner: Tidewaiter benchmarks
            validFrom: 2026-01-01
            reviewBy: 2099-12-31
            languages: []
            """;

    private static final String RULE = """
            package soak

            import io.tidewaiter.facts.*

            rule "RULE_ID"
                @title("Made for the soak")
                @threat(CONTRABAND) @points(POINTS)
                @because("True.")
                @source("None: made for a test.")
                @falseAlarms("All of them.")
                @limits("Says nothing about cargo.")
                @origin("Made for a test, 2026-11, no evidence.")
                @owner("Tidewaiter benchmarks") @since("1.0.0") @status(released)
            when
            PATTERNS
            then
            end
            """;

    private static final String CASES = """
            base:
              reference: CASE-1
              mode: SEA
              lodgedAt: 2026-03-04T10:00:00Z
              grossMass: 20000
              equipment: [ { containerNumber: CSQU3054383, full: true, tareMass: 9000 } ]
              goods: [ { grossMass: 1000 } ]
            cases:
              - { kind: fires, title: All of it }
              - kind: quiet
                title: Empty and light
                change: { grossMass: 10, equipment: [ { full: false } ] }
              - kind: unknown
                title: Nothing known
                remove: [ "grossMass", "equipment[0].full" ]
            """;

    private final Path folder;

    private PackFolder(Path folder) {
        this.folder = folder;
    }

    static void write(Path folder, Edition edition) throws IOException {
        PackFolder pack = new PackFolder(folder);
        Files.createDirectories(folder.resolve("rules"));
        pack.file("pack.yaml", MANIFEST.replace("VERSION", edition.version()));
        pack.rule(
                "SOAK-01",
                edition.grossPoints(),
                "Shipment( mode == \"SEA\", grossMassKg > " + edition.grossFrom() + " )");
        pack.rule(
                "SOAK-02", edition.tarePoints(), "Container( full == true, tareMassKg > " + edition.tareFrom() + " )");
        pack.rule(
                "SOAK-03",
                edition.joinPoints(),
                "$c : Container( full == true )",
                "GoodsLine( grossMassKg < $c.tareMassKg )");
    }

    private void rule(String id, int points, String... patterns) throws IOException {
        String when = String.join(
                "\n", List.of(patterns).stream().map(line -> "    " + line).toList());
        file(
                "rules/" + id + ".drl",
                RULE.replace("RULE_ID", id)
                        .replace("POINTS", Integer.toString(points))
                        .replace("PATTERNS", when));
        file("rules/" + id + ".cases.yaml", CASES);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
