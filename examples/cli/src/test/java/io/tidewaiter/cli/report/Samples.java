package io.tidewaiter.cli.report;

import io.tidewaiter.Adjustment;
import io.tidewaiter.AppliedPack;
import io.tidewaiter.Assessment;
import io.tidewaiter.Decision;
import io.tidewaiter.Evidence;
import io.tidewaiter.Finding;
import io.tidewaiter.Gap;
import io.tidewaiter.Lane;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.Direction;
import io.tidewaiter.model.RouteBuilder;
import io.tidewaiter.model.TransportMode;
import io.tidewaiter.model.UnLocode;
import io.tidewaiter.pack.Ask;
import io.tidewaiter.pack.PackRef;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RuleKind;
import io.tidewaiter.pack.RuleStatus;
import io.tidewaiter.pack.Threat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Answers made by hand, so that rendering is tested without any rule. */
public final class Samples {

    public static final Instant AS_OF = Instant.parse("2026-03-04T10:00:00Z");

    private Samples() {}

    /** A RED consignment with four findings, two in favour, an adjustment and five gaps. */
    public static Screened red() {
        List<Finding> findings = List.of(
                finding("SEA-24", 30, "Container CSQU3054383: seal AB123 at loading, AB128 at discharge."),
                finding(
                        "SEA-19",
                        30,
                        "Container CSQU3054383: verified mass 30480 kg, 4120 kg above what was declared."),
                finding("SEA-25", 15, "The bill of lading was switched on the way, on 2026-02-20."),
                finding("VAL-03", 15, "Freight of 9400 USD is more than the value of the goods, 8800 USD."));
        List<Finding> mitigating = List.of(
                mitigation("MIT-03", -8, "The consignor is an authorised economic operator since 2021."),
                mitigation("MIT-01", -4, "41 earlier consignments of this pair were released without result."));
        List<Adjustment> adjustments = List.of(new Adjustment(
                Threat.CONTRABAND, Adjustment.Kind.GROUP, -12, "Group seal: SEA-25 counts a quarter beside SEA-24."));
        Decision decision = new Decision(
                Lane.RED,
                "lane-standard@1.0.0",
                true,
                false,
                List.of(Ask.RFI, Ask.RFA),
                List.of(
                        new Decision.Step(Lane.YELLOW, "Score 66 is in YELLOW, 40 to 69."),
                        new Decision.Step(Lane.RED, "SEA-24 asks for an examination.")));
        return screened("MEDU4711832", 66, decision, findings, mitigating, adjustments, gaps(5));
    }

    /** A consignment with nothing found. */
    public static Screened green(String reference) {
        return screened(reference, 0, decision(Lane.GREEN), List.of(), List.of(), List.of(), List.of());
    }

    /** A consignment in a lane with one finding of as many points as its score. */
    public static Screened one(String reference, Lane lane, int score, String sentence) {
        return screened(
                reference,
                score,
                decision(lane),
                List.of(finding("SEA-24", score, sentence)),
                List.of(),
                List.of(),
                List.of());
    }

    private static Decision decision(Lane lane) {
        return new Decision(
                lane, "lane-standard@1.0.0", false, false, List.of(), List.of(new Decision.Step(lane, "By score.")));
    }

    private static Screened screened(
            String reference,
            int score,
            Decision decision,
            List<Finding> findings,
            List<Finding> mitigating,
            List<Adjustment> adjustments,
            List<Gap> gaps) {
        SortedMap<Threat, Integer> scores = new TreeMap<>();
        if (!findings.isEmpty()) {
            scores.put(Threat.CONTRABAND, score);
        }
        Assessment assessment = new Assessment(
                "0.1.0",
                Profile.CARGO,
                reference,
                AS_OF,
                Optional.empty(),
                List.of(pack()),
                List.of(),
                score,
                scores,
                gaps.isEmpty() ? 0 : 10,
                decision,
                findings,
                mitigating,
                adjustments,
                gaps,
                List.of());
        return Screened.explained("day.jsonl:17", consignment(reference), assessment);
    }

    private static Consignment consignment(String reference) {
        return ConsignmentBuilder.builder()
                .reference(reference)
                .mode(TransportMode.SEA)
                .direction(Direction.IMPORT)
                .route(RouteBuilder.builder()
                        .loading(new UnLocode("ECGYE"))
                        .transhipments(List.of(new UnLocode("PAMIT")))
                        .discharge(new UnLocode("ALDRZ"))
                        .build())
                .build();
    }

    private static AppliedPack pack() {
        return new AppliedPack(
                new PackRef("sea-container", "1.0.0", "3f2a".repeat(16)),
                "Containers at sea",
                "role:targeting",
                "UCC, Article 46",
                LocalDate.parse("2026-01-01"),
                Optional.empty(),
                LocalDate.parse("2027-01-01"),
                Optional.empty(),
                Optional.empty());
    }

    public static Finding finding(String rule, int points, String sentence) {
        return finding(card(rule, points, RuleKind.CONDUCT, Threat.CONTRABAND), points, sentence);
    }

    static Finding finding(String rule, Threat threat, int points, String sentence) {
        return finding(card(rule, points, RuleKind.CONDUCT, threat), points, sentence);
    }

    private static Finding mitigation(String rule, int points, String sentence) {
        return finding(card(rule, points, RuleKind.MITIGATION, Threat.ANY), points, sentence);
    }

    private static Finding finding(RuleCard card, int counted, String sentence) {
        return new Finding(
                card,
                "sea-container@1.0.0",
                counted,
                0,
                card.review(),
                Optional.empty(),
                new TreeMap<>(Map.of("en", card.title())),
                new TreeMap<>(Map.of("en", sentence)),
                List.of(),
                1,
                List.of(List.of(new Evidence(
                        "Container CSQU3054383",
                        "Container.verifiedGrossMassKg",
                        "Verified gross mass",
                        "30480",
                        "kg",
                        "> 26360",
                        List.of("equipment[0].verifiedGrossMass"),
                        Optional.empty(),
                        Optional.empty()))));
    }

    private static RuleCard card(String rule, int points, RuleKind kind, Threat threat) {
        return new RuleCard(
                rule,
                "Title of " + rule,
                threat,
                points,
                0,
                false,
                Optional.empty(),
                kind,
                RuleStatus.RELEASED,
                "because",
                "made by hand",
                List.of("WCO, Container Control Programme"),
                List.of("A seal replaced by the port after an inspection."),
                List.of(),
                List.of("It does not say who changed the seal."),
                List.of(),
                Optional.empty(),
                "role:targeting",
                "1.0.0",
                "rules/" + rule + ".drl",
                "Container( sealChanged == true )");
    }

    private static List<Gap> gaps(int count) {
        return IntStream.rangeClosed(30, 29 + count)
                .mapToObj(number -> new Gap(
                        "SEA-" + number,
                        "sea-container@1.0.0",
                        "Title of SEA-" + number,
                        "Container CSQU3054383 has no tare mass.",
                        List.of(new Gap.Missing(
                                "Container CSQU3054383",
                                "Container.tareMassKg",
                                "Tare mass of the container",
                                List.of("equipment[0].tareMass"),
                                List.of()))))
                .toList();
    }
}
