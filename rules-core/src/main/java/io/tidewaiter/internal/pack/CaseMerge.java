package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.text.Shown;
import io.tidewaiter.internal.text.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the subject of a case: the change is merged into the base, then paths are taken out. Keys are merged one by one. Lists of things
 * with keys are merged item by item, and an item that is {@code ~} stays as in the base. Everything else is replaced, also a list of
 * single values and, by an empty list, any list.
 */
final class CaseMerge {

    private static final Pattern STEP = Pattern.compile("([A-Za-z][A-Za-z0-9]*)((?:\\[[0-9]{1,4}])*)");
    private static final Pattern INDEX = Pattern.compile("\\[([0-9]{1,4})]");

    private CaseMerge() {}

    /** A path to take out, such as {@code equipment[0].seals}, and the line it is asked for on. */
    record Removal(String path, int line) {}

    static YamlNode.Mapping merge(YamlNode.Mapping base, YamlNode.Mapping change) {
        Map<String, YamlNode.Entry> merged = new LinkedHashMap<>();
        base.entries().forEach(e -> merged.put(e.key(), e));
        for (YamlNode.Entry entry : change.entries()) {
            merged.merge(
                    entry.key(),
                    entry,
                    (old, now) -> new YamlNode.Entry(now.key(), now.line(), merge(old.value(), now.value())));
        }
        return new YamlNode.Mapping(List.copyOf(merged.values()), change.line());
    }

    private static YamlNode merge(YamlNode base, YamlNode change) {
        if (base instanceof YamlNode.Mapping one && change instanceof YamlNode.Mapping other) {
            return merge(one, other);
        }
        if (base instanceof YamlNode.Sequence one && change instanceof YamlNode.Sequence other && byItem(other)) {
            return merge(one, other);
        }
        return change;
    }

    /** A list of single values, such as ports of transhipment, would be half old and half new if it were merged. */
    private static boolean byItem(YamlNode.Sequence change) {
        return change.items().stream().anyMatch(item -> !(item instanceof YamlNode.Scalar) || nothing(item));
    }

    private static boolean nothing(YamlNode item) {
        return item instanceof YamlNode.Scalar scalar && scalar.kind() == YamlNode.Kind.NOTHING;
    }

    private static YamlNode merge(YamlNode.Sequence base, YamlNode.Sequence change) {
        List<YamlNode> items = new ArrayList<>(base.items());
        for (int i = 0; i < change.items().size(); i++) {
            YamlNode now = change.items().get(i);
            if (i >= items.size()) {
                items.add(now);
            } else if (!nothing(now)) {
                items.set(i, merge(items.get(i), now));
            }
        }
        return new YamlNode.Sequence(items, change.line());
    }

    static YamlNode.Mapping remove(YamlNode.Mapping subject, List<Removal> removals, Problems problems) {
        YamlNode.Mapping left = subject;
        for (Removal removal : removals) {
            List<Object> steps = steps(removal.path());
            YamlNode now = steps.isEmpty() ? left : without(left, steps);
            if (steps.isEmpty() || now.equals(left)) {
                problems.error(
                        removal.line(),
                        "Nothing at " + Shown.quoted(removal.path()) + " to take out",
                        "Write a path that is in the base, such as equipment[0].seals; items count from 0.");
            }
            left = (YamlNode.Mapping) now;
        }
        return left;
    }

    /** Keys as text, indexes as numbers; empty when the path is not one. */
    private static List<Object> steps(String path) {
        List<Object> steps = new ArrayList<>();
        for (String part : path.split("\\.", -1)) {
            Matcher step = STEP.matcher(part);
            if (!step.matches()) {
                return List.of();
            }
            steps.add(step.group(1));
            INDEX.matcher(step.group(2)).results().forEach(i -> steps.add(Integer.valueOf(i.group(1))));
        }
        return steps;
    }

    private static YamlNode without(YamlNode node, List<Object> steps) {
        List<Object> rest = steps.subList(1, steps.size());
        if (node instanceof YamlNode.Mapping mapping) {
            return new YamlNode.Mapping(without(mapping, steps.get(0), rest), mapping.line());
        }
        if (node instanceof YamlNode.Sequence sequence
                && steps.get(0) instanceof Integer index
                && index < sequence.items().size()) {
            List<YamlNode> items = new ArrayList<>(sequence.items());
            YamlNode gone = items.remove((int) index);
            if (!rest.isEmpty()) {
                items.add(index, without(gone, rest));
            }
            return new YamlNode.Sequence(items, sequence.line());
        }
        return node;
    }

    private static List<YamlNode.Entry> without(YamlNode.Mapping mapping, Object key, List<Object> rest) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            if (!entry.key().equals(key)) {
                entries.add(entry);
            } else if (!rest.isEmpty()) {
                entries.add(new YamlNode.Entry(entry.key(), entry.line(), without(entry.value(), rest)));
            }
        }
        return entries;
    }
}
