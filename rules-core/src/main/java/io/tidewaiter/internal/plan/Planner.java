package io.tidewaiter.internal.plan;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Value;
import io.tidewaiter.pack.PackRef;
import io.tidewaiter.pack.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a plan: gathers the patterns of all rules, chooses how each is found, and writes them down. */
final class Planner {

    private final List<ParsedPack> packs;
    private final List<Placement> placements;
    private final Profile profile;
    private final Class<? extends Fact> root;
    private final Optional<Narrowing> narrowing;
    private final Map<String, DatedSet> lists = new HashMap<>();
    private final Columns columns = new Columns();
    private final Patterns patterns;

    /** @param narrowing what is known of the subjects the plan is for */
    Planner(List<ParsedPack> packs, List<Placement> placements, Optional<Narrowing> narrowing) {
        this.packs = packs;
        this.placements = placements;
        this.profile = packs.isEmpty() ? Profile.CARGO : packs.get(0).profile();
        this.root = Vocabulary.root(profile);
        this.narrowing = narrowing;
        for (ParsedPack pack : packs) {
            pack.lists()
                    .forEach((name, list) -> lists.put(Alone.listName(pack.ref().toString(), name), DatedSet.of(list)));
        }
        this.patterns = new Patterns(new AccessFinder(columns, lists));
    }

    /** Whether a rule asks for the mode of transport. */
    static boolean askForMode(List<Placement> placements) {
        return placements.stream()
                .flatMap(placement -> placement.rule().elements().stream())
                .anyMatch(element -> Narrowing.asksForMode(Alone.of(element.pattern(), "")));
    }

    PlanParts plan() {
        List<Optional<List<Asked>>> asked = new ArrayList<>();
        for (Placement placement : placements) {
            asked.add(asked(placement));
        }
        patterns.settle();
        List<Plan.PlannedRule> rules = new ArrayList<>();
        for (int i = 0; i < placements.size(); i++) {
            Placement placement = placements.get(i);
            rules.add(asked.get(i).map(some -> rule(placement, some)).orElse(Plan.PlannedRule.RULED_OUT));
        }
        return parts(rules);
    }

    /** An element of a rule: a pattern, affirmed or denied, or an accumulate. */
    private record Asked(int pattern, boolean denied, Part part) {

        boolean drives() {
            return pattern >= 0 && !denied;
        }
    }

    /**
     * What can be asked of the elements of a rule one by one; of a join, only what makes it possible. Empty when what is known of the
     * subjects rules it out.
     */
    private Optional<List<Asked>> asked(Placement placement) {
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
                Lone alone = alone(element, pack);
                if (!alone.condition().equals(Narrowing.NEVER)) {
                    int pattern = patterns.number(alone);
                    asked.add(new Asked(pattern, denied, new Part.OfPattern(pattern, denied)));
                } else if (!denied) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(asked);
    }

    private Lone alone(Element element, String pack) {
        Lone alone = Alone.of(element.pattern(), pack);
        return narrowing.map(known -> known.of(alone)).orElse(alone);
    }

    private Plan.PlannedRule rule(Placement placement, List<Asked> asked) {
        int driver = driver(asked);
        List<Part> rest = new ArrayList<>();
        for (Asked one : asked) {
            if (!one.drives() || one.pattern() != driver) {
                rest.add(one.part());
            }
        }
        Part[] parts = rest.toArray(new Part[0]);
        return new Plan.PlannedRule(position(placement.pack().ref()), driver, parts, placement.session());
    }

    private int position(PackRef pack) {
        int position = 0;
        while (!packs.get(position).ref().equals(pack)) {
            position++;
        }
        return position;
    }

    /** The pattern that fewest facts are tried on, if any has to hold. */
    private int driver(List<Asked> asked) {
        int driver = Plan.PlannedRule.NO_DRIVER;
        for (Asked one : asked) {
            if (one.drives() && (driver < 0 || patterns.share(one.pattern()) < patterns.share(driver))) {
                driver = one.pattern();
            }
        }
        return driver;
    }

    private PlanParts parts(List<Plan.PlannedRule> rules) {
        int[][] drivenBy = drivenBy(rules);
        List<Class<? extends Fact>> kinds = Vocabulary.all(profile);
        Map<Class<? extends Fact>, List<Chooser.Choice>> chosen = new HashMap<>();
        for (Class<? extends Fact> kind : kinds) {
            chosen.put(kind, Chooser.choose(patterns.wanted(kind, p -> drivenBy[p].length > 0)));
        }
        ProgramWriter writer = new ProgramWriter(new TestWriter(columns, lists));
        Program program = writer.write(patterns.kinds(), ordered(chosen));
        List<Plan.Kind> planned = new ArrayList<>();
        for (Class<? extends Fact> kind : kinds) {
            planned.add(kind(kind, chosen.getOrDefault(kind, List.of()), writer.places(kind)));
        }
        List<Integer> kindOf = new ArrayList<>();
        for (Class<? extends Fact> kind : patterns.kinds()) {
            kindOf.add(kinds.indexOf(kind));
        }
        return new PlanParts(program, planned, Ints.of(kindOf), rules, drivenBy, undriven(rules), columns.layout(root));
    }

    private static int[] undriven(List<Plan.PlannedRule> rules) {
        List<Integer> undriven = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).driver() == Plan.PlannedRule.NO_DRIVER) {
                undriven.add(i);
            }
        }
        return Ints.of(undriven);
    }

    private int[][] drivenBy(List<Plan.PlannedRule> rules) {
        List<List<Integer>> driven = new ArrayList<>();
        for (int i = 0; i < patterns.count(); i++) {
            driven.add(new ArrayList<>());
        }
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).driver() >= 0) {
                driven.get(rules.get(i).driver()).add(i);
            }
        }
        int[][] arrays = new int[driven.size()][];
        for (int i = 0; i < arrays.length; i++) {
            arrays[i] = Ints.of(driven.get(i));
        }
        return arrays;
    }

    /** The tests of each pattern: the ones it is found by first, then the cheapest. */
    private List<List<Condition>> ordered(Map<Class<? extends Fact>, List<Chooser.Choice>> chosen) {
        Map<Integer, List<Condition>> first = new HashMap<>();
        for (List<Chooser.Choice> ofKind : chosen.values()) {
            for (Chooser.Choice choice : ofKind) {
                first.put(choice.wanted().pattern(), choice.sureWithin());
            }
        }
        List<List<Condition>> ordered = new ArrayList<>();
        for (int i = 0; i < patterns.count(); i++) {
            ordered.add(patterns.ordered(i, first.getOrDefault(i, List.of())));
        }
        return ordered;
    }

    private Plan.Kind kind(Class<? extends Fact> kind, List<Chooser.Choice> choices, int places) {
        GroupBuilder builder = new GroupBuilder(column -> columns.listsTexts(kind, column));
        Group group = choices.isEmpty() ? Group.EMPTY : builder.build(choices, true);
        int number = columns.of(kind, Value.Field.own("number", Value.Type.NUMBER));
        Layout layout = kind == root ? Layout.EMPTY : columns.layout(kind);
        return new Plan.Kind(kind, layout, number, places, group);
    }
}
