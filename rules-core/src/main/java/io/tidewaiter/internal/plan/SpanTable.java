package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.plan.Access.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds stretches of numbers that hold a number. All bounds, sorted, cut the numbers into slots: below the first bound, at it, between
 * it and the next, and so on. A binary tree stands over the slots, and each stretch lies at the few nodes that cover it exactly, so
 * that the nodes from a slot up to the root hold each stretch around a number once.
 */
final class SpanTable {

    private static final int[] NONE = {};

    private final BigDecimal[] bounds;
    private final Whole[] wholeBounds;
    private final int leaves;
    private final int[][] nodes;

    /** A pattern and one of its stretches. */
    record Entry(Span span, int pattern) {}

    SpanTable(List<Entry> entries) {
        this.bounds = entries.stream()
                .flatMap(entry -> Stream.of(entry.span().from(), entry.span().to()))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new))
                .toArray(BigDecimal[]::new);
        this.wholeBounds = Stream.of(bounds).map(Whole::of).toArray(Whole[]::new);
        int slots = 2 * bounds.length + 1;
        this.leaves = Integer.highestOneBit(slots) * 2;
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < 2 * leaves; i++) {
            lists.add(new ArrayList<>());
        }
        entries.forEach(entry -> put(lists, entry, slots));
        this.nodes = lists.stream()
                .map(list -> list.isEmpty()
                        ? NONE
                        : list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private void put(List<List<Integer>> lists, Entry entry, int slots) {
        Span span = entry.span();
        int low = 0;
        if (span.from() != null) {
            low = slot(span.from()) + (span.fromIncluded() ? 0 : 1);
        }
        int high = slots - 1;
        if (span.to() != null) {
            high = slot(span.to()) - (span.toIncluded() ? 0 : 1);
        }
        int left = low + leaves;
        int right = high + leaves + 1;
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

    /** The lowest node over a value: a number, or a day. */
    int leaf(Object value) {
        if (value instanceof BigDecimal number) {
            return leaves + slot(number);
        }
        return leaves + slot(value instanceof LocalDate day ? day.toEpochDay() : (Integer) value);
    }

    /** The patterns whose stretch covers exactly the slots below a node. */
    int[] at(int node) {
        return nodes[node];
    }

    private int slot(BigDecimal value) {
        int low = 0;
        int high = bounds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = value.compareTo(bounds[middle]);
            if (order == 0) {
                return 2 * middle + 1;
            }
            if (order < 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return 2 * low;
    }

    private int slot(long value) {
        int low = 0;
        int high = wholeBounds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = wholeBounds[middle].order(value);
            if (order == 0) {
                return 2 * middle + 1;
            }
            if (order < 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return 2 * low;
    }
}
