package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.plan.Access.Flag;
import io.tidewaiter.internal.plan.Access.Keys;
import io.tidewaiter.internal.plan.Access.Spans;
import io.tidewaiter.internal.plan.Access.Texts;
import io.tidewaiter.internal.plan.Chooser.Choice;
import java.util.ArrayList;
import java.util.HashMap;
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
        return new Group(indexes, rest);
    }

    private Index index(int column, List<Choice> choices, boolean first) {
        List<Chooser.Wanted> instead = new ArrayList<>();
        for (Choice choice : choices) {
            instead.add(choice.instead());
        }
        Group whenUnknown = build(Chooser.choose(instead), false);
        Keys sample = choices.get(0).chosen().keys();
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
        boolean known = first && choice.chosen().exact();
        return (choice.wanted().pattern() << 1) | (known ? 1 : 0);
    }

    private static Group flagged(List<Choice> choices, boolean value, boolean first) {
        GroupOfValue group = new GroupOfValue();
        for (Choice choice : choices) {
            if (((Flag) choice.chosen().keys()).value() == value) {
                group.add(entry(choice, first), choice.others());
            }
        }
        return group.build();
    }

    private static TextTable texts(List<Choice> choices, boolean first) {
        Map<String, GroupOfValue> byText = new HashMap<>();
        for (Choice choice : choices) {
            for (String text : ((Texts) choice.chosen().keys()).texts()) {
                byText.computeIfAbsent(text, t -> new GroupOfValue()).add(entry(choice, first), choice.others());
            }
        }
        Map<String, Group> groups = new HashMap<>();
        byText.forEach((text, group) -> groups.put(text, group.build()));
        return new TextTable(groups);
    }

    private static SpanTable spans(List<Choice> choices, boolean first) {
        List<SpanTable.Entry> entries = new ArrayList<>();
        for (Choice choice : choices) {
            int entry = entry(choice, first);
            Spans spans = (Spans) choice.chosen().keys();
            for (Access.Span span : spans.spans()) {
                entries.add(new SpanTable.Entry(span, entry));
            }
        }
        return new SpanTable(entries);
    }
}
