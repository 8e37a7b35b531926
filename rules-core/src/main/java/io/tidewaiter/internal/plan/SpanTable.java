package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.plan.Access.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds stretches of numbers that hold a number. All bounds, sorted, cut the numbers into slots: below the first bound, at it, between
 * it and the next, and so on. A binary tree stands over the slots, and each stretch lies at the few nodes that cover it exactly, so
 * that the nodes from a slot up to the root hold each stretch around a number once. Where stretches are narrow, each lies at every slot
 * it covers instead, and there is nothing to climb.
 */
final class SpanTable {

    /** So many slots a stretch may cover, in the mean, to be written down at each of them. */
    private static final int NARROW = 8;

    private static final int TO_PARENT = 1;
    private static final int TO_NOTHING = 31;

    private final BigDecimal[] bounds;
    /** See {@link Rounded}. */
    private final double[] rounded;

    private final int[] ties;
    private final int leaves;
    private final int step;
    private final int[][] nodes;

    /** A pattern and one of its stretches. */
    record Entry(Span span, int pattern) {}

    SpanTable(List<Entry> entries) {
        this.bounds = entries.stream()
                .flatMap(entry -> Stream.of(entry.span().from(), entry.span().to()))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new))
                .toArray(BigDecimal[]::new);
        this.rounded = Stream.of(bounds).mapToDouble(Rounded::of).toArray();
        this.ties = Stream.of(bounds).mapToInt(Rounded::tie).toArray();
        this.leaves = Integer.highestOneBit(slots()) * 2;
        this.step = isNarrow(entries) ? TO_NOTHING : TO_PARENT;
        this.nodes = nodes(entries);
    }

    private int slots() {
        return 2 * bounds.length + 1;
    }

    private boolean isNarrow(List<Entry> entries) {
        long covered = 0;
        for (Entry entry : entries) {
            covered += Math.max(0, last(entry.span()) - first(entry.span()) + 1);
        }
        return covered <= (long) NARROW * entries.size();
    }

    private int[][] nodes(List<Entry> entries) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < 2 * leaves; i++) {
            lists.add(new ArrayList<>(0));
        }
        for (Entry entry : entries) {
            put(lists, entry);
        }
        return lists.stream().map(Ints::of).toArray(int[][]::new);
    }

    private void put(List<List<Integer>> lists, Entry entry) {
        int left = leaves + first(entry.span());
        int right = leaves + last(entry.span()) + 1;
        if (step == TO_NOTHING) {
            for (int leaf = left; leaf < right; leaf++) {
                lists.get(leaf).add(entry.pattern());
            }
            return;
        }
        while (left < right) {
            if ((left & 1) == 1) {
                lists.get(left++).add(entry.pattern());
            }
            if ((right & 1) == 1) {
                lists.get(--right).add(entry.pattern());
            }
            left >>= 1;
            right >>= 1;
        }
    }

    private int first(Span span) {
        return span.from() == null ? 0 : slot(span.from(), Rounded.of(span.from())) + (span.fromIncluded() ? 0 : 1);
    }

    private int last(Span span) {
        return span.to() == null ? slots() - 1 : slot(span.to(), Rounded.of(span.to())) - (span.toIncluded() ? 0 : 1);
    }

    /**
     * The lowest node over a value.
     *
     * @param value a number or a day
     * @param number the same rounded
     */
    int lowest(Object value, double number) {
        return leaves + slot(value, number);
    }

    /** The next node over a node; 0 when there is none. */
    int above(int node) {
        return node >> step;
    }

    /** The patterns whose stretch covers exactly the slots below a node. */
    int[] at(int node) {
        return nodes[node];
    }

    private int slot(Object value, double number) {
        int i = notBelow(number);
        while (i < rounded.length && rounded[i] == number) {
            int order = Rounded.order(value, bounds[i], ties[i]);
            if (order <= 0) {
                return order == 0 ? 2 * i + 1 : 2 * i;
            }
            i++;
        }
        return 2 * i;
    }

    /** The first bound that is not below a number when both are rounded. */
    private int notBelow(double value) {
        int low = 0;
        int high = rounded.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rounded[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
