package io.tidewaiter.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies that keep the difference between unknown (null) and known to be none (empty). */
final class Lists {

    private Lists() {}

    static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }
}
