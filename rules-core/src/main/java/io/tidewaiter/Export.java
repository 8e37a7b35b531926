package io.tidewaiter;

import io.tidewaiter.Gap.Missing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes out of a record what must not leave the unit. Points, groups and ids stay, so that the sum can still be followed. */
final class Export {

    private final Set<String> sensitive;

    private Export(Set<String> sensitive) {
        this.sensitive = sensitive;
    }

    static DecisionRecord of(DecisionRecord decision) {
        Set<String> sensitive = decision.assessment().packs().stream()
                .flatMap(pack -> pack.sensitive().stream().flatMap(List::stream))
                .collect(Collectors.toUnmodifiableSet());
        return new Export(sensitive).record(decision);
    }

    private DecisionRecord record(DecisionRecord decision) {
        return new DecisionRecord(
                assessment(decision.assessment()),
                decision.counterfactuals(),
                decision.nearMisses().stream().map(this::nearMiss).toList(),
                decision.evaluatedAt(),
                decision.review(),
                Optional.of(decision.hash()));
    }

    private Assessment assessment(Assessment all) {
        return new Assessment(
                all.engine(),
                all.profile(),
                all.reference(),
                all.asOf(),
                all.purpose(),
                all.packs(),
                all.tables(),
                all.score(),
                all.scores(),
                all.dataQuality(),
                all.decision(),
                all.findings().stream().map(this::finding).toList(),
                all.mitigating().stream().map(this::finding).toList(),
                all.adjustments(),
                all.gaps().stream().map(this::gap).toList(),
                all.warnings());
    }

    private Finding finding(Finding one) {
        if (!sensitive.contains(one.rule())) {
            return one;
        }
        return new Finding(
                one.card().withheld(),
                one.pack(),
                one.counted(),
                one.quality(),
                one.review(),
                one.cancelledBy(),
                new TreeMap<>(Map.of("en", one.rule())),
                new TreeMap<>(Map.of("en", withheld(one.rule(), one.pack()))),
                List.of(),
                one.matches(),
                Stream.generate(List::<Evidence>of).limit(one.evidence().size()).toList());
    }

    private Gap gap(Gap one) {
        return sensitive.contains(one.rule())
                ? new Gap(one.rule(), one.pack(), one.rule(), withheld(one.rule(), one.pack()), List.<Missing>of())
                : one;
    }

    private NearMiss nearMiss(NearMiss one) {
        return sensitive.contains(one.rule())
                ? new NearMiss(one.rule(), one.pack(), one.rule(), "", withheld(one.rule(), one.pack()))
                : one;
    }

    private static String withheld(String rule, String pack) {
        return "Kept from this export: rule " + rule + " of " + pack + ". Ask the owner of the pack.";
    }
}
