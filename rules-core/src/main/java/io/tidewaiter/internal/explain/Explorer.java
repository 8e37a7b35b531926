package io.tidewaiter.internal.explain;

import io.tidewaiter.Counterfactual;
import io.tidewaiter.Decision;
import io.tidewaiter.NearMiss;
import io.tidewaiter.internal.evaluate.Matches;
import io.tidewaiter.internal.evaluate.PackMatches;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.internal.score.Policies;
import io.tidewaiter.internal.score.Scored;
import io.tidewaiter.internal.score.Tally;
import io.tidewaiter.pack.RuleStatus;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What would change the answer; asked for where somebody looks, not for every subject. */
public final class Explorer {

    private Explorer() {}

    /** The answer without each finding that counts points or asks for a person. */
    public static List<Counterfactual> counterfactuals(Policies policies, Tally tally) {
        Decision proposed = policies.decide(tally);
        return Stream.concat(tally.findings().stream(), tally.mitigating().stream())
                .filter(one -> one.counted() != 0
                        || one.review()
                        || !one.card().cancels().isEmpty())
                .map(one -> without(one, policies, tally, proposed))
                .toList();
    }

    private static Counterfactual without(Scored left, Policies policies, Tally tally, Decision proposed) {
        List<PackMatches> packs = tally.matches().packs().stream()
                .map(pack -> new PackMatches(
                        pack.pack(),
                        pack.fired().stream()
                                .filter(match -> !match.equals(left.match()))
                                .toList(),
                        pack.unknown()))
                .toList();
        Tally without = policies.tally(new Matches(tally.matches().sheet(), packs));
        Decision decision = policies.decide(without);
        return new Counterfactual(
                left.id(),
                without.score(),
                decision.lane(),
                decision.proposal(),
                !decision.proposed().equals(proposed.proposed()));
    }

    /** Released rules that are false by one condition, for the first facts on which they are. */
    public static List<NearMiss> nearMisses(Matches matches) {
        Starts starts = new Starts(matches.sheet());
        return matches.packs().stream()
                .flatMap(pack -> candidates(pack)
                        .flatMap(rule -> NearMisses.of(pack.pack(), rule, starts.of(pack.pack())).stream()))
                .sorted(Comparator.comparing(NearMiss::rule).thenComparing(NearMiss::pack))
                .toList();
    }

    private static Stream<Rule> candidates(PackMatches pack) {
        if (!(pack.pack() instanceof ParsedPack parsed)) {
            return Stream.empty();
        }
        List<Rule> fired = pack.fired().stream().map(match -> match.rule()).toList();
        return parsed.rules().stream()
                .filter(rule -> rule.card().status() == RuleStatus.RELEASED)
                .filter(rule -> !fired.contains(rule) && !pack.unknown().contains(rule));
    }
}
