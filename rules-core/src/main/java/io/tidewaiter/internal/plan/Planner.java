package io.tidewaiter.internal.plan;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes a plan: gathers the patterns of all rules, chooses how each is found, and writes them down. */
final class Planner {

    private final List<ParsedPack> packs;
    private final List<Placement> placements;
    private final Map<String, DatedSet> lists = new HashMap<>();
    private final Columns columns = new Columns();
    private final Patterns patterns;

    Planner(List<ParsedPack> packs, List<Placement> placements) {
        this.packs = packs;
        this.placements = placements;
        for (ParsedPack pack : packs) {
            pack.lists()
                    .forEach((name, list) -> lists.put(Alone.listName(pack.ref().toString(), name), DatedSet.of(list)));
        }
        this.patterns = new Patterns(new AccessFinder(columns, lists));
    }

    PlanParts plan() {
        List<List<Asked>> asked = placements.stream().map(this::asked).toList();
        patterns.settle();
        List<Plan.PlannedRule> rules = new ArrayList<>();
        for (int i = 0; i < placements.size(); i++) {
            rules.add(rule(placements.get(i), asked.get(i)));
        }
        return parts(rules);
    }

    /** An element of a rule: a pattern, affirmed or denied, or an accumulate. */
    private record Asked(int pattern, boolean denied, Part part) {

        boolean drives() {
            return pattern >= 0 && !denied;
        }
    }

    /** What can be asked of the elements of a rule one by one; of a join, only what makes it possible. */
    private List<Asked> asked(Placement placement) {
        List<Asked> asked = new ArrayList<>();
        String pack = placement.pack().ref().toString();
        for (Element element : placement.rule().elements()) {
            boolean joined = Separation.foreign(element).findAny().isPresent();
            if (element instanceof Element.Aggregate aggregate) {
                if (!joined) {
                    Part part = new Part.OfAggregate(aggregate, placement.pack().lists());
                    asked.add(new Asked(-1, false, part));
                }
            } else if (!joined || !(element instanceof Element.Absent)) {
                boolean denied = element instanceof Element.Absent;
                int pattern = patterns.number(Alone.of(element.pattern(), pack));
                asked.add(new Asked(pattern, denied, new Part.OfPattern(pattern, denied)));
            }
        }
        return asked;
    }

    private Plan.PlannedRule rule(Placement placement, List<Asked> asked) {
        int driver = asked.stream()
                .filter(Asked::drives)
                .map(Asked::pattern)
                .min(Comparator.comparingDouble(patterns::share))
                .orElse(-1);
        Part[] rest = asked.stream()
                .filter(one -> one.pattern() < 0 || one.denied() || one.pattern() != driver)
                .map(Asked::part)
                .toArray(Part[]::new);
        return new Plan.PlannedRule(packs.indexOf(placement.pack()), driver, rest, placement.session());
    }

    private PlanParts parts(List<Plan.PlannedRule> rules) {
        int[][] drivenBy = drivenBy(rules);
        int[] undriven = IntStream.range(0, rules.size())
                .filter(i -> rules.get(i).driver() < 0)
                .toArray();
        List<Class<? extends Fact>> kinds = Vocabulary.all();
        Map<Class<? extends Fact>, List<Chooser.Choice>> chosen = new HashMap<>();
        for (Class<? extends Fact> kind : kinds) {
            chosen.put(kind, Chooser.choose(patterns.wanted(kind, p -> drivenBy[p].length > 0)));
        }
        ProgramWriter writer = new ProgramWriter(new TestWriter(columns, lists));
        Program program = writer.write(patterns.kinds(), ordered(chosen));
        List<Plan.Kind> planned = kinds.stream()
                .map(kind -> kind(kind, chosen.getOrDefault(kind, List.of()), writer.places(kind)))
                .toList();
        int[] kindOf = patterns.kinds().stream().mapToInt(kinds::indexOf).toArray();
        return new PlanParts(program, planned, kindOf, rules, drivenBy, undriven, columns.layout(Shipment.class));
    }

    private int[][] drivenBy(List<Plan.PlannedRule> rules) {
        List<List<Integer>> driven = new ArrayList<>();
        patterns.kinds().forEach(kind -> driven.add(new ArrayList<>()));
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).driver() >= 0) {
                driven.get(rules.get(i).driver()).add(i);
            }
        }
        return driven.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The tests of each pattern: the ones it is found by first, then the cheapest. */
    private List<List<Condition>> ordered(Map<Class<? extends Fact>, List<Chooser.Choice>> chosen) {
        Map<Integer, List<Condition>> first = new HashMap<>();
        for (Chooser.Choice choice :
                chosen.values().stream().flatMap(List::stream).toList()) {
            choice.way()
                    .filter(Access::exact)
                    .ifPresent(way -> first.put(choice.wanted().pattern(), way.parts()));
        }
        return IntStream.range(0, patterns.kinds().size())
                .mapToObj(i -> patterns.ordered(i, first.getOrDefault(i, List.of())))
                .toList();
    }

    private Plan.Kind kind(Class<? extends Fact> kind, List<Chooser.Choice> choices, int places) {
        GroupBuilder builder = new GroupBuilder(column -> columns.listsTexts(kind, column));
        Group group = choices.isEmpty() ? Group.EMPTY : builder.build(choices, true);
        int number = columns.of(kind, new Value.Field("number", false, Value.Type.NUMBER));
        Layout layout = kind == Shipment.class ? Layout.EMPTY : columns.layout(kind);
        return new Plan.Kind(kind, layout, number, places, group);
    }
}
