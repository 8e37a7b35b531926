package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.rule.MemberList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A list of a pack, by value: on which days each is in force. */
final class DatedSet {

    static final DatedSet EMPTY = new DatedSet(Map.of());

    private final Map<String, List<Days>> byValue;

    private DatedSet(Map<String, List<Days>> byValue) {
        this.byValue = byValue;
    }

    /** First and last day, counted from 1970-01-01. */
    private record Days(long from, long to) {}

    static DatedSet of(MemberList list) {
        Map<String, List<Days>> byValue = new HashMap<>();
        for (MemberList.Entry entry : list.entries()) {
            Days days = new Days(
                    entry.validFrom().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE),
                    entry.validTo().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE));
            byValue.merge(entry.value(), List.of(days), DatedSet::joined);
        }
        return new DatedSet(byValue);
    }

    private static List<Days> joined(List<Days> some, List<Days> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Whether a value is in force on a day. */
    boolean has(String value, long day) {
        List<Days> periods = byValue.get(value);
        if (periods == null) {
            return false;
        }
        for (int i = 0; i < periods.size(); i++) {
            Days days = periods.get(i);
            if (day >= days.from() && day <= days.to()) {
                return true;
            }
        }
        return false;
    }

    /** Every value that is in force on some day. */
    Set<String> values() {
        return byValue.keySet();
    }
}
