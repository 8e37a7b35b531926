package io.tidewaiter.internal.plan;

import io.tidewaiter.facts.FactSheet;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The workspace of one thread: buffers that are used for one subject after the other and emptied in between, so that judging
 * allocates nothing and nothing of a subject stays behind.
 */
final class Run {

    private static final ThreadLocal<Run> OF_THREAD = ThreadLocal.withInitial(Run::new);

    private Program program = Program.EMPTY;
    private @Nullable FactSheet sheet;
    private long day;
    private final Row own = new Row();
    private final Row ofRoot = new Row();
    private byte[] kept = {};
    private byte[] truths = {};
    private int[] touched = {};
    private int touchedCount;
    private int most;
    private final Numbers fired = new Numbers();
    private final Numbers unknown = new Numbers();
    private final Numbers sessions = new Numbers();

    private Run() {}

    static Run ofThread() {
        return OF_THREAD.get();
    }

    void begin(FactSheet subject, Plan plan) {
        sheet = subject;
        program = plan.program();
        day = Math.floorDiv(subject.asOf().getEpochSecond(), 86_400L);
        ofRoot.turnTo(subject.root(), plan.rootLayout());
        if (truths.length < plan.patterns()) {
            truths = new byte[plan.patterns()];
            touched = new int[plan.patterns()];
        }
        if (kept.length < plan.places()) {
            kept = new byte[plan.places()];
        }
    }

    /** Turns to another fact; null stands for facts that were not supplied, on which nothing is certain. */
    void turnTo(@Nullable Object next, Plan.Kind kind) {
        own.turnTo(next, kind.layout());
        Arrays.fill(kept, 0, kind.places(), (byte) 0);
        most = value(kind.number()) == null ? Program.UNKNOWN : Program.TRUE;
    }

    /** Whether a pattern holds on the fact at hand. */
    int truth(int pattern) {
        return Math.min(most, program.truth(this, pattern, 0));
    }

    /** Tries patterns on the fact at hand, see {@link Entry}. */
    void consider(int[] entries) {
        for (int entry : entries) {
            consider(entry);
        }
    }

    /** Tries one pattern. */
    void consider(int entry) {
        int pattern = Entry.pattern(entry);
        int seen = truths[pattern];
        if (seen <= most) {
            int truth = Entry.holds(entry) ? most : Math.min(most, program.truth(this, pattern, Entry.skipped(entry)));
            if (truth != Program.FALSE && truth >= seen) {
                see(pattern, truth);
            }
        }
    }

    /** The value of a column; null when unknown. */
    @Nullable
    Object value(int column) {
        return column >= 0 ? own.value(column) : ofRoot.value(~column);
    }

    /** The number or day in a column as {@link Rounded} has it; NaN when it is unknown, or something else. */
    double number(int column) {
        return column >= 0 ? own.number(column) : ofRoot.number(~column);
    }

    /** A shared result; −1 when it was not asked for on this fact. */
    int kept(int place) {
        return kept[place] - 1;
    }

    int keep(int place, int truth) {
        kept[place] = (byte) (truth + 1);
        return truth;
    }

    /** What is known of a pattern so far: 0 when nothing, else one more than its truth. */
    int seen(int pattern) {
        return truths[pattern];
    }

    void see(int pattern, int truth) {
        if (truths[pattern] == 0) {
            touched[touchedCount++] = pattern;
        }
        truths[pattern] = (byte) (truth + 1);
    }

    int touchedCount() {
        return touchedCount;
    }

    int touched(int i) {
        return touched[i];
    }

    FactSheet sheet() {
        if (sheet == null) {
            throw new IllegalStateException("No subject is being judged.");
        }
        return sheet;
    }

    /** Days from 1970-01-01 to the as-of day, UTC. */
    long day() {
        return day;
    }

    /** Numbers of the rules that are true. */
    Numbers fired() {
        return fired;
    }

    /** Numbers of the rules that could not be judged. */
    Numbers unknown() {
        return unknown;
    }

    /** Positions of the packs of which a rule has to be asked in a session. */
    Numbers sessions() {
        return sessions;
    }

    /** What was found, to keep. */
    Judgement judgement() {
        int[] rules = new int[fired.size() + unknown.size()];
        fired.copyTo(rules, 0);
        unknown.copyTo(rules, fired.size());
        return new Judgement(rules, fired.size());
    }

    /** Forgets the subject. */
    void end() {
        for (int i = 0; i < touchedCount; i++) {
            truths[touched[i]] = 0;
        }
        touchedCount = 0;
        fired.clear();
        unknown.clear();
        sessions.clear();
        own.clear();
        ofRoot.clear();
        program = Program.EMPTY;
        sheet = null;
    }
}
