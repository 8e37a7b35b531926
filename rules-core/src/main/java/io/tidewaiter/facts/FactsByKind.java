package io.tidewaiter.facts;

import io.tidewaiter.pack.Profile;
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

    private static final Class<?>[] CARGO = Vocabulary.all(Profile.CARGO).toArray(Class<?>[]::new);
    private static final Class<?>[] PASSENGER =
            Vocabulary.all(Profile.PASSENGER).toArray(Class<?>[]::new);

    private final Profile profile;
    private final Class<?>[] kinds;
    private final @Nullable List<Fact>[] lists;

    private FactsByKind(Profile profile, Map<Class<? extends Fact>, List<Fact>> facts) {
        this.profile = profile;
        this.kinds = profile == Profile.CARGO ? CARGO : PASSENGER;
        @SuppressWarnings("unchecked") // Java makes no arrays of parameterised types; only lists of facts are put in
        List<Fact>[] empty = (List<Fact>[]) new List<?>[kinds.length];
        this.lists = empty;
        facts.forEach((kind, list) -> lists[placeOf(kind)] = Objects.requireNonNull(list));
    }

    /** @throws IllegalArgumentException when there are facts of another profile */
    static Map<Class<? extends Fact>, List<Fact>> copyOf(
            Profile profile, Map<Class<? extends Fact>, List<Fact>> facts) {
        boolean same = facts instanceof FactsByKind other && other.profile == profile;
        return same ? facts : new FactsByKind(profile, facts);
    }

    private int placeOf(Class<? extends Fact> kind) {
        int place = place(Objects.requireNonNull(kind));
        if (place < 0) {
            throw new IllegalArgumentException("A sheet of profile " + profile + " has no facts of kind "
                    + kind.getSimpleName() + ": facts of cargo and of passengers are never looked at together.");
        }
        return place;
    }

    private int place(@Nullable Object kind) {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == kind) {
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
        for (int i = 0; i < kinds.length; i++) {
            List<Fact> list = lists[i];
            if (list != null) {
                entries.add(Map.entry(kinds[i].asSubclass(Fact.class), list));
            }
        }
        return Collections.unmodifiableSet(entries);
    }
}
