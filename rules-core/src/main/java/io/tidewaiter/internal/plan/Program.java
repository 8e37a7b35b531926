package io.tidewaiter.internal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The tests of all patterns, flattened into arrays: one short loop with a switch, without a call through an interface. Each pattern
 * is a stretch of tests that all must hold, cheapest first.
 */
final class Program {

    static final int FALSE = 0;
    static final int UNKNOWN = 1;
    static final int TRUE = 2;

    /** What a test does. */
    static final byte TEXT = 0;

    static final byte FLAG = 1;
    static final byte DECIMAL = 2;
    static final byte WHOLE = 3;
    static final byte DATE = 4;
    static final byte CHECK = 5;
    static final byte ALL = 6;
    static final byte ANY = 7;
    static final byte ONCE = 8;

    static final Program EMPTY = new Program(
            new ProgramWriter.Tests(new byte[0], new int[0], new int[0], new Object[0]), new int[0], new int[0]);

    private final byte[] kind;
    /** Column, or the first test of a group, or the place where a shared result is kept. */
    private final int[] from;
    /** Accepted orders, or what equality gives, or the end of a group, or the shared test. */
    private final int[] to;

    private final @Nullable Object[] constant;
    private final int[] begin;
    private final int[] end;

    Program(ProgramWriter.Tests tests, int[] begin, int[] end) {
        this.kind = tests.kinds();
        this.from = tests.from();
        this.to = tests.to();
        this.constant = tests.constants();
        this.begin = begin;
        this.end = end;
    }

    /** Whether a pattern holds on the fact at hand, as far as its tests from one on tell. */
    int truth(Run run, int pattern, int skipped) {
        return all(run, begin[pattern] + skipped, end[pattern]);
    }

    private int all(Run run, int first, int last) {
        int truth = TRUE;
        for (int i = first; i < last; i++) {
            int one = test(run, i);
            if (one < truth) {
                if (one == FALSE) {
                    return FALSE;
                }
                truth = one;
            }
        }
        return truth;
    }

    private int any(Run run, int first, int last) {
        int truth = FALSE;
        for (int i = first; i < last && truth != TRUE; i++) {
            truth = Math.max(truth, test(run, i));
        }
        return truth;
    }

    private int test(Run run, int i) {
        if (kind[i] >= CHECK) {
            return composed(run, i);
        }
        Object value = run.value(from[i]);
        return value == null ? UNKNOWN : compared(i, value);
    }

    private int compared(int i, Object value) {
        return switch (kind[i]) {
            case TEXT -> ((String) value).equals(constant[i]) ? to[i] : TRUE - to[i];
            case FLAG -> ((Boolean) value).equals(constant[i]) ? to[i] : TRUE - to[i];
            case DECIMAL -> Comparisons.truth(((BigDecimal) value).compareTo((BigDecimal) constant[i]), to[i]);
            case WHOLE -> Comparisons.truth(((Whole) constant[i]).order((Integer) value), to[i]);
            default -> Comparisons.truth(Integer.signum(((LocalDate) value).compareTo((LocalDate) constant[i])), to[i]);
        };
    }

    private int composed(Run run, int i) {
        return switch (kind[i]) {
            case CHECK -> ((Check) constant[i]).truth(run);
            case ALL -> all(run, from[i], to[i]);
            case ANY -> any(run, from[i], to[i]);
            default -> once(run, from[i], to[i]);
        };
    }

    /** A costly test that several patterns share is asked once per fact. */
    private int once(Run run, int place, int test) {
        int kept = run.kept(place);
        return kept >= 0 ? kept : run.keep(place, test(run, test));
    }
}
