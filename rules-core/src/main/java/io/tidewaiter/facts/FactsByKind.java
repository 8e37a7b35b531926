package io.tidewaiter.facts;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists of facts by kind, immutable. There are few kinds, so comparing classes beats hashing them, and nothing is made to read a list. */
final class FactsByKind extends AbstractMap<Class<? extends Fact>, List<Fact>> {

    private static final Class<?>[] KINDS = Vocabulary.all().toArray(Class<?>[]::new);

    private final @Nullable List<Fact>[] lists;

    private FactsByKind(Map<Class<? extends Fact>, List<Fact>> facts) {
        @SuppressWarnings("unchecked") // Java makes no arrays of parameterised types; only lists of facts are put in
        List<Fact>[] empty = (List<Fact>[]) new List<?>[KINDS.length];
        this.lists = empty;
        facts.forEach((kind, list) -> lists[place(Objects.requireNonNull(kind))] = Objects.requireNonNull(list));
    }

    static Map<Class<? extends Fact>, List<Fact>> copyOf(Map<Class<? extends Fact>, List<Fact>> facts) {
        return facts instanceof FactsByKind ? facts : new FactsByKind(facts);
    }

    private static int place(@Nullable Object kind) {
        for (int i = 0; i < KINDS.length; i++) {
            if (KINDS[i] == kind) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public @Nullable List<Fact> get(@Nullable Object kind) {
        int place = place(kind);
        return place < 0 ? null : lists[place];
    }

    @Override
    public boolean containsKey(@Nullable Object kind) {
        return get(kind) != null;
    }

    @Override
    public Set<Entry<Class<? extends Fact>, List<Fact>>> entrySet() {
        Set<Entry<Class<? extends Fact>, List<Fact>>> entries = new LinkedHashSet<>();
        for (int i = 0; i < KINDS.length; i++) {
            List<Fact> list = lists[i];
            if (list != null) {
                entries.add(Map.entry(KINDS[i].asSubclass(Fact.class), list));
            }
        }
        return Collections.unmodifiableSet(entries);
    }
}
