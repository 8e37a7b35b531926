package io.tidewaiter;

import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.evaluate.Matches;
import io.tidewaiter.internal.evaluate.PackEvaluator;
import io.tidewaiter.internal.evaluate.PackMatches;
import io.tidewaiter.pack.PackRef;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RulePack;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Packs that were loaded, of which the as-of day says which version applies. */
final class PacksInForce {

    /** Numbers of a version are compared as numbers: 1.10.0 comes after 1.9.0. */
    private static final Comparator<RulePack> BY_VERSION = Comparator.comparing(RulePack::ref, PacksInForce::versions);

    private final Map<String, List<Loaded>> byId;

    PacksInForce(List<Loaded> packs) {
        this.byId = packs.stream()
                .sorted(Comparator.comparing(Loaded::pack, BY_VERSION.reversed()))
                .collect(Collectors.groupingBy(one -> one.pack().ref().id(), TreeMap::new, Collectors.toList()));
    }

    /** A pack that is ready to run. */
    record Loaded(RulePack pack, PackEvaluator evaluator) {}

    /**
     * Runs the version in force of each pack.
     *
     * @throws NoPackInForceException when there is none
     */
    Matches evaluate(FactSheet sheet) {
        List<PackMatches> matches = new ArrayList<>();
        for (List<Loaded> versions : byId.values()) {
            inForce(versions, sheet)
                    .ifPresent(one -> matches.add(one.evaluator().evaluate(sheet)));
        }
        if (matches.isEmpty()) {
            throw new NoPackInForceException(warnings(sheet));
        }
        return new Matches(sheet, matches);
    }

    /** Packs of which no version is in force. */
    List<String> warnings(FactSheet sheet) {
        return byId.entrySet().stream()
                .filter(entry -> fits(entry.getValue(), sheet.profile()))
                .filter(entry -> inForce(entry.getValue(), sheet).isEmpty())
                .map(entry -> "Pack " + entry.getKey() + " has no version in force on " + day(sheet) + " (loaded: "
                        + entry.getValue().stream()
                                .map(one -> validity(one.pack()))
                                .collect(Collectors.joining(", "))
                        + "): it was not applied.")
                .toList();
    }

    private static String validity(RulePack pack) {
        String to = pack.validTo().map(day -> " to " + day).orElse("");
        return pack.ref().version() + " from " + pack.validFrom() + to;
    }

    List<RulePack> loaded() {
        return byId.values().stream()
                .flatMap(versions -> versions.stream().map(Loaded::pack).sorted(BY_VERSION))
                .toList();
    }

    private static boolean fits(List<Loaded> versions, Profile profile) {
        return versions.stream().anyMatch(one -> one.pack().profile() == profile);
    }

    private static Optional<Loaded> inForce(List<Loaded> highestFirst, FactSheet sheet) {
        LocalDate day = day(sheet);
        return highestFirst.stream()
                .filter(one -> one.pack().profile() == sheet.profile())
                .filter(one -> !day.isBefore(one.pack().validFrom()))
                .filter(one -> one.pack().validTo().filter(day::isAfter).isEmpty())
                .findFirst();
    }

    private static LocalDate day(FactSheet sheet) {
        return sheet.asOf().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static int versions(PackRef one, PackRef other) {
        String[] left = one.version().split("\\.", -1);
        String[] right = other.version().split("\\.", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int byNumber = Integer.compare(Integer.parseInt(left[i]), Integer.parseInt(right[i]));
            if (byNumber != 0) {
                return byNumber;
            }
        }
        return Integer.compare(left.length, right.length);
    }
}
