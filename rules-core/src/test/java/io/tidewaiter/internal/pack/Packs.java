package io.tidewaiter.internal.pack;

import io.tidewaiter.pack.InvalidPackException;
import io.tidewaiter.pack.PackProblem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Packs for tests: a good one, and changes to it. */
final class Packs {

    static final String MANIFEST = """
            id: test-pack
            version: 1.2.0
            title: Test pack
            profile: CARGO
            purpose: [CUS-NARC]
            legalBasis: None, a test
            owner: tests
            validFrom: 2026-01-01
            validTo: 2027-12-31
            reviewBy: 2026-12-31
            languages: [sq]
            """;

    static final String RULE = """
            package test_pack
            import io.tidewaiter.facts.*
            rule "TST-01"
                @title("Lodged late")
                @threat(CONTRABAND) @points(15)
                @because("Lodged {hoursBeforeLoading} hours before loading.")
                @origin("a test")
                @source("none")
                @falseAlarms("Short crossings.")
                @owner("tests")
                @since("1.0.0")
                @status(released)
            when
                Shipment( mode == "SEA", hoursBeforeLoading < 24 )
            then
            end
            """;

    static final String CASES = """
            base:
              reference: CASE-1
              mode: SEA
              lodgedAt: 2026-03-04T06:00:00Z
              route: { loadedAt: 2026-03-06T06:00:00Z }
            cases:
              - kind: fires
                title: Ten hours
                change: { lodgedAt: 2026-03-05T20:00:00Z }
                says: Lodged 10 hours before loading.
              - kind: quiet
                title: Two days
              - kind: boundary
                title: Exactly a day
                change: { lodgedAt: 2026-03-05T06:00:00Z }
                expect: quiet
              - kind: unknown
                title: No time of loading
                remove: [ route.loadedAt ]
                missing: [ Shipment.hoursBeforeLoading ]
            """;

    static final String MITIGATION = """
            package test_pack
            import io.tidewaiter.facts.*
            rule "TST-02"
                @title("Known pair")
                @threat(ANY) @kind(mitigation) @points(-5) @cancels("TST-01")
                @because("Traded {pairShipments} times before.")
                @origin("a test") @source("none") @falseAlarms("A borrowed name.") @owner("tests") @since("1.0.0")
                @status(released)
            when
                Shipment( pairShipments >= 10, freightPayment not memberOf odd )
            then
            end
            """;

    static final String MITIGATION_CASES = """
            base: { reference: CASE-2, valuation: { freightPayment: COLLECT } }
            cases:
              - { kind: fires, title: Fourteen, change: { history: { pairShipments: 14 } } }
              - { kind: quiet, title: None, change: { history: { pairShipments: 0 } } }
              - { kind: unknown, title: No history }
            """;

    static final String TEXTS = """
            TST-01: { title: Dorëzuar vonë, because: "Dorëzuar {hoursBeforeLoading} orë para ngarkimit." }
            TST-02: { title: Palë të njohura, because: "Kanë tregtuar {pairShipments} herë më parë." }
            """;

    private Packs() {}

    /** The files of a pack without a fault and without a warning. */
    static Map<String, String> good() {
        Map<String, String> files = new TreeMap<>();
        files.put("pack.yaml", MANIFEST);
        files.put("rules/TST-01.drl", RULE);
        files.put("rules/TST-01.cases.yaml", CASES);
        files.put("rules/TST-02.drl", MITIGATION);
        files.put("rules/TST-02.cases.yaml", MITIGATION_CASES);
        files.put("lists/odd.csv", "value,valid_from,valid_to,note\nPREPAID,2026-01-01,,\"odd, at times\"\n");
        files.put("texts/sq.yaml", TEXTS);
        return files;
    }

    static PackFiles files(Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(UTF_8)));
        return PackFiles.of("test", bytes);
    }

    static OpenedPack open(Map<String, String> files) {
        return PackReader.open(files(files));
    }

    /** The good pack with a text replaced in one file. */
    static Map<String, String> changed(String file, String from, String to) {
        Map<String, String> files = good();
        String text = files.get(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not have " + from);
        }
        files.put(file, text.replace(from, to));
        return files;
    }

    /** The problems of a pack that is refused. */
    static List<PackProblem> problems(Map<String, String> files) {
        try {
            open(files);
        } catch (InvalidPackException e) {
            return e.problems();
        }
        throw new AssertionError("The pack was not refused.");
    }
}
