package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.plan.Access.Flag;
import io.tidewaiter.internal.plan.Access.Keys;
import io.tidewaiter.internal.plan.Access.Spans;
import io.tidewaiter.internal.plan.Access.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Chooses by which field each pattern is found, and builds the indexes. */
final class GroupBuilder {

    /** With fewer patterns on a field, trying them one by one is as fast as looking them up. */
    private static final int WORTH_AN_INDEX = 4;

    private final IntPredicate listsTexts;

    /** @param listsTexts whether a column holds a list of texts */
    GroupBuilder(IntPredicate listsTexts) {
        this.listsTexts = listsTexts;
    }

    /**
     * A pattern to be found.
     *
     * @param pattern its number
     * @param ways ways to find it, the most selective first
     */
    record Wanted(int pattern, List<Access> ways) {

        Wanted without(int column) {
            return new Wanted(
                    pattern, ways.stream().filter(way -> way.column() != column).toList());
        }
    }

    /** A pattern and the way by which it is found; none when it is tried on every fact. */
    record Choice(Wanted wanted, Optional<Access> way) {}

    /** Chooses a way for each pattern: the most selective one on a field that enough patterns are found by. */
    static List<Choice> choose(List<Wanted> patterns) {
        Set<Integer> dropped = new HashSet<>();
        while (true) {
            List<Choice> choices = patterns.stream()
                    .map(wanted -> new Choice(
                            wanted,
                            wanted.ways().stream()
                                    .filter(way -> !dropped.contains(way.column()))
                                    .findFirst()))
                    .toList();
            Map<Integer, Integer> counts = new TreeMap<>();
            choices.forEach(choice -> choice.way().ifPresent(way -> counts.merge(way.column(), 1, Integer::sum)));
            Optional<Map.Entry<Integer, Integer>> least = counts.entrySet().stream()
                    .filter(count -> count.getValue() < WORTH_AN_INDEX)
                    .min(Map.Entry.comparingByValue());
            if (least.isEmpty()) {
                return choices;
            }
            dropped.add(least.get().getKey());
        }
    }

    /**
     * Builds the indexes.
     *
     * @param first whether the part by which a pattern is found is its first test, which then need not be asked again
     */
    Group build(List<Choice> choices, boolean first) {
        Map<Integer, List<Choice>> byColumn = new TreeMap<>();
        List<Integer> rest = new ArrayList<>();
        for (Choice choice : choices) {
            if (choice.way().isPresent()) {
                byColumn.computeIfAbsent(choice.way().get().column(), c -> new ArrayList<>())
                        .add(choice);
            } else {
                rest.add(choice.wanted().pattern() << 1);
            }
        }
        List<Index> indexes = new ArrayList<>();
        byColumn.forEach((column, some) -> indexes.add(index(column, some, first)));
        return new Group(indexes, rest.stream().mapToInt(Integer::intValue).toArray());
    }

    private Index index(int column, List<Choice> choices, boolean first) {
        List<Wanted> others =
                choices.stream().map(choice -> choice.wanted().without(column)).toList();
        Group whenUnknown = build(choose(others), false);
        Keys sample = choices.get(0).way().orElseThrow().keys();
        if (sample instanceof Flag) {
            return new Index.OfFlag(column, whenUnknown, flagged(choices, true, first), flagged(choices, false, first));
        }
        if (sample instanceof Spans) {
            return new Index.OfNumber(column, whenUnknown, spans(choices, first));
        }
        TextTable table = texts(choices, first);
        return listsTexts.test(column)
                ? new Index.OfTexts(column, whenUnknown, table)
                : new Index.OfText(column, whenUnknown, table);
    }

    private static int entry(Choice choice, boolean first) {
        boolean skip = first && choice.way().orElseThrow().exact();
        return (choice.wanted().pattern() << 1) | (skip ? 1 : 0);
    }

    private static int[] flagged(List<Choice> choices, boolean value, boolean first) {
        return choices.stream()
                .filter(choice -> ((Flag) choice.way().orElseThrow().keys()).value() == value)
                .mapToInt(choice -> entry(choice, first))
                .toArray();
    }

    private static TextTable texts(List<Choice> choices, boolean first) {
        Map<String, List<Integer>> byText = new HashMap<>();
        for (Choice choice : choices) {
            for (String text : ((Texts) choice.way().orElseThrow().keys()).texts()) {
                byText.computeIfAbsent(text, t -> new ArrayList<>()).add(entry(choice, first));
            }
        }
        return new TextTable(byText);
    }

    private static SpanTable spans(List<Choice> choices, boolean first) {
        List<SpanTable.Entry> entries = new ArrayList<>();
        for (Choice choice : choices) {
            Spans spans = (Spans) choice.way().orElseThrow().keys();
            spans.spans().forEach(span -> entries.add(new SpanTable.Entry(span, entry(choice, first))));
        }
        return new SpanTable(entries);
    }
}
