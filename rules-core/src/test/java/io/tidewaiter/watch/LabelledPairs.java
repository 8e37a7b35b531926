package io.tidewaiter.watch;

import io.tidewaiter.internal.text.CsvReader;
import io.tidewaiter.internal.text.ProblemSink;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

/** The labelled names of this project, and how often an answer is right about them. */
final class LabelledPairs {

    /**
     * Two names.
     *
     * @param kind what the pair tests
     * @param same whether they are one name
     * @param one a name
     * @param other another
     */
    record Pair(String kind, boolean same, String one, String other) {}

    /**
     * How often an answer was right.
     *
     * @param right said the same, and are
     * @param wrong said the same, and are not
     * @param missed said different, and are the same
     */
    record Figures(int right, int wrong, int missed) {

        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + missed);
        }

        double f1() {
            return 2 * precision() * recall() / (precision() + recall());
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "precision %.3f, recall %.3f, F1 %.3f", precision(), recall(), f1());
        }
    }

    private static final ProblemSink STRICT = new ProblemSink() {
        @Override
        public void error(int line, String found, String advice) {
            throw new AssertionError("Line " + line + ": " + found);
        }

        @Override
        public void warning(int line, String found, String advice) {
            error(line, found, advice);
        }
    };

    private LabelledPairs() {}

    static List<Pair> read(String file) {
        try (InputStream in = Objects.requireNonNull(LabelledPairs.class.getResourceAsStream("/watch/" + file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CsvReader.read(text, STRICT).stream()
                    .map(CsvReader.Row::cells)
                    .filter(cells ->
                            !cells.get(0).startsWith("#") && !cells.get(0).equals("kind"))
                    .map(cells -> new Pair(cells.get(0), cells.get(1).equals("1"), cells.get(2), cells.get(3)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Figures figures(List<Pair> pairs, Predicate<Pair> said) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Pair pair : pairs) {
            boolean yes = said.test(pair);
            right += yes && pair.same ? 1 : 0;
            wrong += yes && !pair.same ? 1 : 0;
            missed += !yes && pair.same ? 1 : 0;
        }
        return new Figures(right, wrong, missed);
    }
}
