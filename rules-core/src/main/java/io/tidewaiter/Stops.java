package io.tidewaiter;

import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.pack.ParsedPackBuilder;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.pack.PackRef;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.RuleStatus;
import io.tidewaiter.pack.Stop;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Packs and rules that somebody stopped: they do not run, and every assessment says so. */
final class Stops {

    private final List<Stop> all;

    Stops(Collection<Stop> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Packs without the rules that were stopped; packs that were stopped themselves stay, to be told apart from packs nobody loaded.
     *
     * @throws IllegalArgumentException when a stop names nothing that was loaded, with all such stops: a stop without effect is none
     */
    List<ParsedPack> apply(List<ParsedPack> packs) {
        List<String> idle = all.stream()
                .filter(stop -> packs.stream().noneMatch(pack -> concerns(stop, pack)))
                .map(stop -> stop.about())
                .toList();
        if (!idle.isEmpty()) {
            throw new IllegalArgumentException("Nothing is loaded that these stops name: " + String.join(", ", idle)
                    + ". Write the id of a pack, id@version, or the id of a rule.");
        }
        List<ParsedPack> left = new ArrayList<>(packs.size());
        for (ParsedPack pack : packs) {
            left.add(withoutRules(pack));
        }
        return left;
    }

    /** Who stopped a pack, if anybody did. */
    Optional<Stop> of(PackRef pack) {
        for (Stop stop : all) {
            if (stop.covers(pack)) {
                return Optional.of(stop);
            }
        }
        return Optional.empty();
    }

    /** What every assessment says of the rules that were stopped. */
    List<String> rules(Collection<ParsedPack> packs, Profile profile) {
        return all.stream()
                .filter(stop -> packs.stream().anyMatch(pack -> pack.profile() == profile && has(pack, stop.about())))
                .map(stop -> "Rule " + sentence(stop))
                .toList();
    }

    static String sentence(Stop stop) {
        return stop.about() + " was stopped by " + stop.by() + " on " + stop.at() + ": " + stop.why();
    }

    private static boolean concerns(Stop stop, RulePack pack) {
        return stop.covers(pack.ref()) || has(pack, stop.about());
    }

    private static boolean has(RulePack pack, String rule) {
        return pack.cards().stream().anyMatch(card -> card.id().equals(rule));
    }

    private ParsedPack withoutRules(ParsedPack pack) {
        if (all.stream().noneMatch(stop -> has(pack, stop.about()))) {
            return pack;
        }
        List<Rule> rules = pack.rules().stream().map(this::stopped).toList();
        return ParsedPackBuilder.builder(pack).rules(rules).build();
    }

    private Rule stopped(Rule rule) {
        boolean stopped =
                all.stream().anyMatch(stop -> stop.about().equals(rule.card().id()));
        return stopped ? new Rule(rule.card().withStatus(RuleStatus.DEPRECATED), rule.elements()) : rule;
    }
}
