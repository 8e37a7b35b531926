package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.plan.Access.Flag;
import io.tidewaiter.internal.plan.Access.Keys;
import io.tidewaiter.internal.plan.Access.Spans;
import io.tidewaiter.internal.plan.Access.Texts;
import io.tidewaiter.internal.plan.Chooser.Choice;
import io.tidewaiter.internal.text.TextPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Builds the indexes of one kind of fact. */
final class GroupBuilder {

    private final IntPredicate listsTexts;

    /** @param listsTexts whether a column holds a list of texts */
    GroupBuilder(IntPredicate listsTexts) {
        this.listsTexts = listsTexts;
    }

    /**
     * Builds the indexes.
     *
     * @param first whether the tests by which a pattern is found are its first ones, which then need not be asked again
     */
    Group build(List<Choice> choices, boolean first) {
        Map<Integer, List<Found>> byColumn = new TreeMap<>();
        List<Integer> rest = new ArrayList<>();
        for (Choice choice : choices) {
            if (choice.way().isEmpty()) {
                rest.add(Entry.of(choice.wanted().pattern()));
            }
            for (Access branch : choice.way().map(Way::branches).orElse(List.of())) {
                byColumn.computeIfAbsent(branch.column(), c -> new ArrayList<>())
                        .add(new Found(choice, branch));
            }
        }
        List<Index> indexes = new ArrayList<>();
        byColumn.forEach((column, some) -> indexes.add(index(column, some, first)));
        return new Group(indexes, rest);
    }

    /** A pattern, and one of the fields it is found by. */
    private record Found(Choice choice, Access branch) {}

    private Index index(int column, List<Found> found, boolean first) {
        List<Chooser.Wanted> without = new ArrayList<>();
        for (Found one : found) {
            without.add(one.choice().without(column));
        }
        Group whenUnknown = build(Chooser.choose(without), false);
        Keys sample = found.get(0).branch().keys();
        if (sample instanceof Flag) {
            SieveWriter sieves = new SieveWriter();
            int whenTrue = flagged(found, true, first).write(sieves);
            int whenFalse = flagged(found, false, first).write(sieves);
            return new Index.OfFlag(column, whenUnknown, sieves.build(), whenTrue, whenFalse);
        }
        if (sample instanceof Spans) {
            return new Index.OfNumber(column, whenUnknown, spans(found, first));
        }
        TextPlaces places = new TextPlaces();
        Sieves sieves = texts(found, first, places);
        return listsTexts.test(column)
                ? new Index.OfTexts(column, whenUnknown, places, sieves)
                : new Index.OfText(column, whenUnknown, places, sieves);
    }

    private static GroupOfValue flagged(List<Found> found, boolean value, boolean first) {
        GroupOfValue group = new GroupOfValue();
        for (Found one : found) {
            if (((Flag) one.branch().keys()).value() == value) {
                group.add(one.choice(), first);
            }
        }
        return group;
    }

    private static Sieves texts(List<Found> found, boolean first, TextPlaces places) {
        Map<String, GroupOfValue> byText = new TreeMap<>();
        for (Found one : found) {
            for (String text : ((Texts) one.branch().keys()).texts()) {
                byText.computeIfAbsent(text, t -> new GroupOfValue()).add(one.choice(), first);
            }
        }
        SieveWriter sieves = new SieveWriter();
        byText.forEach((text, group) -> places.put(text, group.write(sieves)));
        return sieves.build();
    }

    private static SpanTable spans(List<Found> found, boolean first) {
        List<SpanTable.Entry> entries = new ArrayList<>();
        for (Found one : found) {
            int entry = Entry.of(one.choice(), first);
            Spans spans = (Spans) one.branch().keys();
            for (Access.Span span : spans.spans()) {
                entries.add(new SpanTable.Entry(span, entry));
            }
        }
        return new SpanTable(entries);
    }
}
