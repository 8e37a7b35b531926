package io.tidewaiter.internal.plan;

import java.math.BigDecimal;
import java.util.List;
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
    static final int EQUAL = 0;

    static final int NUMBER = 1;
    static final int CHECK = 2;
    static final int ALL = 3;
    static final int ANY = 4;
    static final int ONCE = 5;

    static final Program EMPTY = new Program(List.of(), new int[0]);

    /** What is read together stands together in memory: two numbers a test, the first of which holds what the test does, from and to. */
    private static final int WIDTH = 2;

    private static final int KIND = 0xFF;
    private static final int FROM_BITS = 24;
    /** The bits of the constant as a {@code double}, see {@link Rounded}. */
    private static final int ROUNDED = 1;

    private final long[] code;
    private final byte[] ties;
    private final @Nullable Object[] constants;
    private final int[] ends;

    /**
     * One test.
     *
     * @param kind what it does
     * @param from column, or the first test of a group, or the place where a shared result is kept
     * @param to accepted orders, or what equality gives, or the end of a group, or the shared test
     * @param constant what is compared with, or the check; null for a group
     */
    record Test(int kind, int from, int to, @Nullable Object constant) {}

    /**
     * @param tests the tests of all patterns
     * @param ends the first test of each pattern and the one behind its last, in turn
     */
    Program(List<Test> tests, int[] ends) {
        this.code = new long[tests.size() * WIDTH];
        this.ties = new byte[tests.size()];
        this.constants = new Object[tests.size()];
        this.ends = ends;
        for (int i = 0; i < tests.size(); i++) {
            put(i, tests.get(i));
        }
    }

    private void put(int i, Test test) {
        int low = (test.from() << (Integer.SIZE - FROM_BITS)) | test.kind();
        code[i * WIDTH] = ((long) test.to() << Integer.SIZE) | Integer.toUnsignedLong(low);
        constants[i] = test.constant();
        if (test.constant() instanceof BigDecimal number) {
            code[i * WIDTH + ROUNDED] = Double.doubleToLongBits(Rounded.of(number));
            ties[i] = (byte) Rounded.tie(number);
        }
    }

    private static int from(long code) {
        return (int) code >> (Integer.SIZE - FROM_BITS);
    }

    private static int to(long code) {
        return (int) (code >> Integer.SIZE);
    }

    /** Whether a pattern holds on the fact at hand, as far as its tests from one on tell. */
    int truth(Run run, int pattern, int skipped) {
        return all(run, ends[2 * pattern] + skipped, ends[2 * pattern + 1]);
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
        int kind = (int) code[i * WIDTH] & KIND;
        if (kind == NUMBER) {
            return number(run, i);
        }
        if (kind >= CHECK) {
            return composed(run, kind, i);
        }
        Object value = run.value(from(code[i * WIDTH]));
        if (value == null) {
            return UNKNOWN;
        }
        int equal = to(code[i * WIDTH]);
        return same(value, constants[i]) ? equal : TRUE - equal;
    }

    /** Texts are told from truths first, so that neither is compared through a call that may go anywhere. */
    private static boolean same(Object value, @Nullable Object constant) {
        return value == constant || (value instanceof String text ? text.equals(constant) : value.equals(constant));
    }

    /** Most numbers differ from the constant in their rounded form already. */
    private int number(Run run, int i) {
        int column = from(code[i * WIDTH]);
        double value = run.number(column);
        double constant = Double.longBitsToDouble(code[i * WIDTH + ROUNDED]);
        int accepted = to(code[i * WIDTH]);
        if (value < constant) {
            return Comparisons.truth(-1, accepted);
        }
        if (value > constant) {
            return Comparisons.truth(1, accepted);
        }
        Object exact = run.value(column);
        return exact == null
                ? UNKNOWN
                : Comparisons.truth(Rounded.order(exact, (BigDecimal) constants[i], ties[i]), accepted);
    }

    private int composed(Run run, int kind, int i) {
        int from = from(code[i * WIDTH]);
        int to = to(code[i * WIDTH]);
        return switch (kind) {
            case CHECK -> ((Check) constants[i]).truth(run);
            case ALL -> all(run, from, to);
            case ANY -> any(run, from, to);
            default -> once(run, from, to);
        };
    }

    /** A costly test that several patterns share is asked once per fact. */
    private int once(Run run, int place, int test) {
        int kept = run.kept(place);
        return kept >= 0 ? kept : run.keep(place, test(run, test));
    }
}
