package io.tidewaiter.benchmarks.results;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Iterator;
import java.util.SortedMap;

/** Orders parameters: numbers by size, 1000 after 200. */
final class ByParams implements Comparator<SortedMap<String, String>>, Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public int compare(SortedMap<String, String> one, SortedMap<String, String> other) {
        Iterator<String> others = other.values().iterator();
        for (String value : one.values()) {
            int order = others.hasNext() ? values(value, others.next()) : 1;
            if (order != 0) {
                return order;
            }
        }
        return others.hasNext() ? -1 : 0;
    }

    private static int values(String one, String other) {
        boolean numbers = isNumber(one) && isNumber(other);
        return numbers ? Long.compare(Long.parseLong(one), Long.parseLong(other)) : one.compareTo(other);
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,18}");
    }
}
