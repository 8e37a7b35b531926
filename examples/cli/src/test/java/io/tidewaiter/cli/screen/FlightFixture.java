package io.tidewaiter.cli.screen;

import io.tidewaiter.cli.Cli;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder with a flight of three invented travellers, each in API and PNR, one list of persons, and a pack of the host with a rule on
 * that list. Whatever is personal says CANARY or C4NARY.
 */
public final class FlightFixture {

    static final String PURPOSE = "PIU-SERIOUS-CRIME";

    /** Who carries much for a short stay; also on the list. */
    public static final String COURIER = "XF740-20261202-PNR-4712-1-1";

    private final Path folder;

    public FlightFixture(Path folder) {
        this.folder = folder;
        Stream.of("api.edi", "pnr.edi", "wanted.jsonl").forEach(this::copy);
    }

    private void copy(String name) {
        try (InputStream in = FlightFixture.class.getResourceAsStream(name)) {
            Files.write(folder.resolve(name), Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String path(String name) {
        return folder.resolve(name).toString();
    }

    public String write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent(), name));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path(name);
    }

    String read(String name) {
        try {
            return new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody is chosen at random, so that what comes out comes of rules. */
    public String noChance() {
        return write("review.yaml", """
                id: review-test
                version: 1.0.0
                random: { perTenThousand: 0, key: "a key of the test" }
                """);
    }

    /** Screens both messages with more arguments. */
    Cli.Result screen(String... more) {
        return Cli.run(Stream.concat(Stream.of("screen", path("api.edi"), path("pnr.edi")), Stream.of(more))
                .toArray(String[]::new));
    }

    /** A pack of the host with a rule on list matches. */
    public String listPack() {
        write("our-lists/pack.yaml", """
                id: our-lists
                version: 1.0.0
                title: Matches with our lists
                profile: PASSENGER
                purpose: [PIU-SERIOUS-CRIME]
                offences: [DRUG_TRAFFICKING]
                legalBasis: Example Passenger Data Act, section 12
                owner: Passenger information unit
                validFrom: 2026-11-01
                reviewBy: 2027-10-31
                checklist: [ "Is this the person of the entry?" ]
                approval: { author: Analysts, approver: Head of unit, legal: Data protection officer, on: 2026-10-20 }
                """);
        write("our-lists/rules/OUR-01.drl", """
                package ours
                import io.tidewaiter.facts.*
                rule "OUR-01"
                    @title("On a watch list") @threat(SERIOUS_CRIME) @points(30) @review(true) @group("list")
                    @kind(conduct) @status(released)
                    @because("Entry {reference} of the list {list} agrees in name and {matchedOn}.")
                    @origin("Analysts, 2026-10: a test") @source("none") @falseAlarms("A namesake born on the same day.")
                    @owner("analysts") @since("1.0.0")
                when
                    ListMatch( matched == true )
                then
                end
                """);
        return write("our-lists/rules/OUR-01.cases.yaml", """
                base: { reference: A-1, lodgedAt: 2026-12-02T16:35:00Z }
                cases:
                  - { kind: fires, title: On the list }
                  - { kind: quiet, title: Not on the list }
                  - { kind: unknown, title: No list was asked }
                """).replace("/rules/OUR-01.cases.yaml", "");
    }
}
