package io.tidewaiter.internal.plan;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import java.util.List;

/**
 * All rules of some packs, ready to run over the facts of one subject after the other. Facts are taken one by one; indexes find the
 * patterns that may hold on each; patterns that hold wake the rules they drive; what else such a rule asks is asked then. Immutable, for
 * any number of threads.
 */
final class Plan {

    private final Program program;
    private final Kind[] kinds;
    /** Those with patterns that wake rules. */
    private final Kind[] scanned;

    private final int[] kindOf;
    private final boolean[] drives;
    private final int[][] drivenBy;
    /** The rule that is true when a pattern is, and only then; −1 where there is more to ask. */
    private final int[] alone;

    private final PlannedRule[] rules;
    private final int[] undriven;
    private final Layout rootLayout;
    private final int places;

    /**
     * One kind of fact.
     *
     * @param kind record class
     * @param layout its columns; a root's own are those of the root
     * @param number position of the column that holds its number, which only facts that stand for others lack
     * @param places how many results a fact shares between patterns
     * @param group the driving patterns
     */
    record Kind(Class<? extends Fact> kind, Layout layout, int number, int places, Group group) {}

    /**
     * One rule.
     *
     * @param pack position of its pack
     * @param driver the pattern that wakes it; {@link #NO_DRIVER} when it is asked for every subject
     * @param rest what else it asks
     * @param session whether that only tells if it has to be asked in a session
     */
    @SuppressWarnings("ArrayRecordComponent") // read for every fact, never compared
    record PlannedRule(int pack, int driver, Part[] rest, boolean session) {

        /** Asked for every subject. */
        static final int NO_DRIVER = -1;

        /** A rule that no subject of this plan can meet; it keeps its number. */
        static final PlannedRule RULED_OUT = new PlannedRule(-1, -2, new Part[0], false);

        /** Whether its driver is all that it asks. */
        boolean isPlain() {
            return rest.length == 0 && !session;
        }
    }

    Plan(PlanParts parts) {
        this.program = parts.program();
        this.kinds = parts.kinds().toArray(Kind[]::new);
        this.scanned = parts.kinds().stream()
                .filter(kind -> kind.group() != Group.EMPTY)
                .toArray(Kind[]::new);
        this.kindOf = parts.kindOf();
        this.rules = parts.rules().toArray(PlannedRule[]::new);
        this.drivenBy = parts.drivenBy();
        this.undriven = parts.undriven();
        this.rootLayout = parts.rootLayout();
        this.places = parts.kinds().stream().mapToInt(Kind::places).max().orElse(0);
        this.drives = new boolean[kindOf.length];
        this.alone = new int[kindOf.length];
        for (int pattern = 0; pattern < kindOf.length; pattern++) {
            drives[pattern] = drivenBy[pattern].length > 0;
            alone[pattern] = alone(drivenBy[pattern]);
        }
    }

    private int alone(int[] driven) {
        boolean plain = driven.length == 1 && rules[driven[0]].isPlain();
        return plain ? driven[0] : -1;
    }

    int patterns() {
        return kindOf.length;
    }

    int places() {
        return places;
    }

    Layout rootLayout() {
        return rootLayout;
    }

    Program program() {
        return program;
    }

    /** Judges one subject; the run then holds the numbers of the rules that are true, unknown, or to be asked in a session. */
    void judge(FactSheet sheet, Run run) {
        check(sheet);
        run.begin(sheet, this);
        for (Kind kind : scanned) {
            scan(run, kind);
        }
        int touched = run.touchedCount();
        for (int i = 0; i < touched; i++) {
            wake(run, run.touched(i));
        }
        for (int rule : undriven) {
            settle(run, rule, Program.TRUE);
        }
    }

    /**
     * Facts lie all over memory. Each is looked at here, right after the one before, so that all of them are on their way when the first is
     * judged.
     */
    private void check(FactSheet sheet) {
        for (Kind kind : scanned) {
            List<?> facts = sheet.of(kind.kind());
            for (int i = 0; i < facts.size(); i++) {
                if (facts.get(i).getClass() != kind.kind()) {
                    throw misplaced(facts.get(i), kind);
                }
            }
        }
    }

    private static IllegalStateException misplaced(Object fact, Kind kind) {
        return new IllegalStateException("A sheet has a " + fact.getClass().getSimpleName()
                + " among its facts of kind " + kind.kind().getSimpleName() + ". Put each fact under its own kind.");
    }

    private static void scan(Run run, Kind kind) {
        List<?> facts = run.sheet().of(kind.kind());
        for (int i = 0; i < facts.size(); i++) {
            run.turnTo(facts.get(i), kind);
            kind.group().scan(run);
        }
        if (facts.isEmpty() && !run.sheet().supplied(kind.kind())) {
            run.turnTo(null, kind);
            kind.group().scan(run);
        }
    }

    private void wake(Run run, int pattern) {
        int truth = run.seen(pattern) - 1;
        if (alone[pattern] >= 0) {
            found(run, alone[pattern], truth);
            return;
        }
        for (int rule : drivenBy[pattern]) {
            settle(run, rule, truth);
        }
    }

    private static void found(Run run, int rule, int truth) {
        (truth == Program.TRUE ? run.fired() : run.unknown()).add(rule);
    }

    private void settle(Run run, int number, int driven) {
        PlannedRule rule = rules[number];
        int truth = driven;
        for (Part part : rule.rest()) {
            truth = Math.min(truth, part.truth(run, this));
            if (truth == Program.FALSE) {
                return;
            }
        }
        if (rule.session()) {
            run.sessions().add(rule.pack());
        } else {
            found(run, number, truth);
        }
    }

    /** Whether some fact meets a pattern. */
    int ask(Run run, int pattern) {
        int seen = run.seen(pattern);
        if (seen > 0 || drives[pattern]) {
            return Math.max(0, seen - 1);
        }
        int truth = best(run, pattern);
        run.see(pattern, truth);
        return truth;
    }

    private int best(Run run, int pattern) {
        Kind kind = kinds[kindOf[pattern]];
        List<?> facts = run.sheet().of(kind.kind());
        int best = Program.FALSE;
        for (int i = 0; i < facts.size() && best != Program.TRUE; i++) {
            run.turnTo(facts.get(i), kind);
            best = Math.max(best, run.truth(pattern));
        }
        if (facts.isEmpty() && !run.sheet().supplied(kind.kind())) {
            run.turnTo(null, kind);
            best = run.truth(pattern);
        }
        return best;
    }
}
