package io.tidewaiter.internal.evaluate;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.pack.TestPacks;
import io.tidewaiter.internal.plan.Board;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.pack.Profile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The plan, Drools and the interpreter give the same answer on generated rules and facts. More pairs, other ones, or more facts to each
 * set of rules:
 * {@code mvn -pl rules-core test -Dtest=DifferentialTest -Dtidewaiter.pairs=10000000 -Dtidewaiter.sheets=500 -Dtidewaiter.seed=7}.
 */
class DifferentialTest {

    private static final int RULES = 40;
    private static final int SHEETS = Integer.getInteger("tidewaiter.sheets", 125);

    private final long seed = Long.getLong("tidewaiter.seed", 20261121L);
    private final long pairs = Long.getLong("tidewaiter.pairs", 100_000L) / Profile.values().length;
    private final Map<Truth, Long> seen = new EnumMap<>(Truth.class);

    /** Half of the pairs are about cargo, half about passengers. */
    @ParameterizedTest
    @EnumSource
    void planDroolsAndInterpreterAgree(Profile profile) {
        System.out.println("differential seed " + seed + ", pairs " + pairs + ", " + profile);
        List<String> differences = new ArrayList<>();
        for (long pack = 0; pack * RULES * SHEETS < pairs && differences.size() < 5; pack++) {
            compare(profile, seed + pack, differences);
        }
        assertThat(differences).isEmpty();
        assertThat(seen.values().stream().mapToLong(n -> n).sum()).isGreaterThanOrEqualTo(pairs);
        assertThat(seen)
                .as("each answer is common, or the test tests little")
                .allSatisfy((t, n) -> assertThat(n).isGreaterThan(pairs / 20));
    }

    private void compare(Profile profile, long packSeed, List<String> differences) {
        RandomRules rules = new RandomRules(profile, packSeed);
        List<String> conditions = new ArrayList<>();
        while (conditions.size() < RULES) {
            conditions.add(rules.next());
        }
        ParsedPack pack = TestPacks.of(profile, conditions);
        DroolsEvaluator drools = DroolsEvaluator.compile(pack);
        Board board = Board.of(List.of(pack));
        RandomSheets sheets = new RandomSheets(profile, packSeed);
        for (int i = 0; i < SHEETS; i++) {
            compare(board, drools, sheets.next(), packSeed + " sheet " + i, differences);
        }
    }

    private void compare(Board board, DroolsEvaluator drools, FactSheet sheet, String where, List<String> differences) {
        ParsedPack pack = board.packs().get(0);
        PackMatches matches = drools.evaluate(sheet);
        compare(matches, board.matches(sheet, board.judge(sheet)).get(0), where, differences);
        Map<String, RuleMatch> fired = matches.fired().stream()
                .collect(Collectors.toMap(m -> m.rule().card().id(), m -> m));
        List<String> unknown =
                matches.unknown().stream().map(r -> r.card().id()).toList();
        Interpreter interpreter = new Interpreter(sheet, pack.lists());
        for (Rule rule : pack.rules()) {
            String id = rule.card().id();
            Truth oracle = interpreter.truth(rule);
            Truth answer = fired.containsKey(id) ? Truth.TRUE : unknown.contains(id) ? Truth.UNKNOWN : Truth.FALSE;
            seen.merge(oracle, 1L, Long::sum);
            List<List<Fact>> tuples = oracle == Truth.TRUE ? interpreter.matches(rule) : List.of();
            boolean same = answer == oracle && (oracle != Truth.TRUE || same(fired.get(id), tuples));
            if (!same) {
                differences.add("seed " + where + ": Drools " + answer + ", interpreter " + oracle + "\n"
                        + rule.card().condition());
            }
        }
    }

    private static void compare(PackMatches drools, PackMatches plan, String where, List<String> differences) {
        if (!plan.equals(drools)) {
            differences.add("seed " + where + ": Drools " + said(drools) + ", plan " + said(plan));
        }
    }

    private static String said(PackMatches matches) {
        return matches.fired().stream()
                        .map(m -> m.rule().card().id() + " x " + m.count() + " " + m.tuples())
                        .toList()
                + " unknown "
                + matches.unknown().stream().map(r -> r.card().id()).toList();
    }

    private static boolean same(RuleMatch match, List<List<Fact>> tuples) {
        return match.count() == tuples.size() && match.tuples().equals(tuples.subList(0, Math.min(10, tuples.size())));
    }
}
