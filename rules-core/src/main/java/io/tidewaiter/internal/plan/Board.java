package io.tidewaiter.internal.plan;

import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.evaluate.PackMatches;
import io.tidewaiter.internal.evaluate.RuleMatch;
import io.tidewaiter.internal.evaluate.Supplied;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.pack.RuleStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Packs that are in force together, ready to judge subjects: rules without joins in the plan, the others in a Drools session per pack,
 * and only when the plan cannot rule them out. Rules have numbers, counted from 0, by id and then by pack. Thread-safe.
 */
public final class Board {

    private static final Comparator<Placement> BY_RULE = Comparator.comparing(
                    (Placement one) -> one.rule().card().id())
            .thenComparing(one -> one.pack().ref().toString());

    private final List<ParsedPack> packs;
    private final List<Placement> rules;
    private final IdentityHashMap<Rule, Integer> numbers = new IdentityHashMap<>();
    private final int[] packOf;
    private final List<Session> sessions;
    private final Plans plans;

    private Board(List<ParsedPack> packs) {
        this.packs = List.copyOf(packs);
        this.rules = packs.stream().flatMap(Board::placements).sorted(BY_RULE).toList();
        for (int i = 0; i < rules.size(); i++) {
            numbers.put(rules.get(i).rule(), i);
        }
        this.packOf = packOf(packs, rules);
        this.sessions = packs.stream().map(this::session).toList();
        this.plans = new Plans(packs, rules);
    }

    /** Makes packs ready; those of their rules that are deprecated take no part. */
    public static Board of(List<ParsedPack> packs) {
        return new Board(packs);
    }

    /** Where the rules of a pack run, in the order of the pack. */
    public static Stream<Placement> placements(ParsedPack pack) {
        return pack.rules().stream()
                .filter(rule -> rule.card().status() != RuleStatus.DEPRECATED)
                .map(rule -> Placement.of(pack, rule));
    }

    /** The place of each rule's pack; told by the very pack, because two packs may say the same. */
    private static int[] packOf(List<ParsedPack> packs, List<Placement> rules) {
        IdentityHashMap<ParsedPack, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < packs.size(); i++) {
            places.put(packs.get(i), i);
        }
        return rules.stream().mapToInt(one -> places.get(one.pack())).toArray();
    }

    private Session session(ParsedPack pack) {
        return new Session(
                pack,
                placements(pack).filter(Placement::session).map(Placement::rule).toList());
    }

    /** The packs, in the order given. */
    public List<ParsedPack> packs() {
        return packs;
    }

    /** The rules, by number. */
    public List<Placement> rules() {
        return rules;
    }

    /** The id of the rule with a number. */
    public String id(int number) {
        return rules.get(number).rule().card().id();
    }

    /** Compiles what would otherwise be compiled when a subject first needs it. */
    public void prepare() {
        plans.prepare();
        sessions.forEach(Session::prepare);
    }

    /** Judges a subject. */
    public Judgement judge(FactSheet sheet) {
        Run run = Run.ofThread();
        try {
            plans.of(sheet).judge(sheet, run);
            for (int i = 0; i < run.sessions().size(); i++) {
                if (run.sessions().isFirst(i)) {
                    add(run, sessions.get(run.sessions().get(i)).evaluate(sheet));
                }
            }
            return run.judgement();
        } finally {
            run.end();
        }
    }

    private void add(Run run, PackMatches asked) {
        asked.fired().forEach(match -> run.fired().add(number(match.rule())));
        asked.unknown().forEach(rule -> run.unknown().add(number(rule)));
    }

    private int number(Rule rule) {
        Integer number = numbers.get(rule);
        if (number == null) {
            throw new IllegalStateException(
                    "A rule of another pack: " + rule.card().id());
        }
        return number;
    }

    /**
     * What every pack says of a subject, with the matches of the rules that are true; in the order of the packs.
     *
     * @param judgement that of the same subject, by this board
     */
    public List<PackMatches> matches(FactSheet sheet, Judgement judgement) {
        List<List<Placement>> fired = byPack(judgement.firedRules());
        List<List<Placement>> unknown = byPack(judgement.unknownRules());
        Supplied facts = new Supplied(sheet);
        List<PackMatches> matches = new ArrayList<>(packs.size());
        for (int i = 0; i < packs.size(); i++) {
            matches.add(new PackMatches(
                    packs.get(i), matches(facts, fired.get(i), sessions.get(i)), Placement.rules(unknown.get(i))));
        }
        return matches;
    }

    private List<List<Placement>> byPack(int[] numbers) {
        List<List<Placement>> some = new ArrayList<>(packs.size());
        for (int i = 0; i < packs.size(); i++) {
            some.add(List.of());
        }
        for (int number : numbers) {
            int pack = packOf[number];
            if (some.get(pack).isEmpty()) {
                some.set(pack, new ArrayList<>());
            }
            some.get(pack).add(rules.get(number));
        }
        return some;
    }

    private static List<RuleMatch> matches(Supplied facts, List<Placement> fired, Session session) {
        if (fired.isEmpty()) {
            return List.of();
        }
        IdentityHashMap<Rule, RuleMatch> joined = joined(facts, fired, session);
        Tuples tuples = new Tuples(facts, fired.get(0).pack().lists());
        List<RuleMatch> matches = new ArrayList<>(fired.size());
        for (Placement one : fired) {
            matches.add(one.session() ? joined.get(one.rule()) : tuples.of(one.rule()));
        }
        return matches;
    }

    private static IdentityHashMap<Rule, RuleMatch> joined(Supplied facts, List<Placement> fired, Session session) {
        IdentityHashMap<Rule, RuleMatch> joined = new IdentityHashMap<>(4);
        for (Placement one : fired) {
            if (one.session() && joined.isEmpty()) {
                session.evaluate(facts.sheet()).fired().forEach(match -> joined.put(match.rule(), match));
            }
        }
        return joined;
    }
}
