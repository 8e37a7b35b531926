package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Word;
import io.tidewaiter.internal.evaluate.Fields;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Places in the input, for example {@code equipment[0].verifiedGrossMass}. */
final class Paths {

    private static final ClassValue<Places> PLACES = new ClassValue<>() {
        @Override
        protected Places computeValue(Class<?> kind) {
            return places(kind.asSubclass(Fact.class));
        }
    };

    /**
     * What is known of one kind of fact.
     *
     * @param root the list it is made from
     * @param ofNote where a word comes from
     */
    private record Places(String root, Map<WordNote, Way> ofNote) {}

    /**
     * Where a word comes from.
     *
     * @param places one by one
     * @param documented their paths as they are documented
     * @param numbered whether a path tells the place of the fact in its list
     * @param holding whether another word may show that a place holds a value
     */
    private record Way(List<Place> places, List<String> documented, boolean numbered, boolean holding) {

        static Way of(List<Place> places) {
            return new Way(
                    List.copyOf(places),
                    places.stream().map(Place::path).toList(),
                    places.stream().anyMatch(place -> !place.list().isEmpty()),
                    places.stream().anyMatch(place -> !place.holders().isEmpty()));
        }

        boolean plain(@Nullable Integer number) {
            return number == null || !numbered;
        }
    }

    /**
     * A place in the input.
     *
     * @param path as it is documented
     * @param list what stands before the place of the fact in its list; empty when the place is not in that list
     * @param rest what stands behind it
     * @param holders words that come from the place alone
     */
    private record Place(String path, String list, String rest, List<Word> holders) {

        String of(@Nullable Integer number) {
            return number == null || list.isEmpty() ? path : list + (number - 1) + rest;
        }

        boolean held(Fact fact) {
            for (Word word : holders) {
                if (Fields.value(word.name(), fact).isPresent()) {
                    return true;
                }
            }
            return false;
        }
    }

    private Paths() {}

    /** Where a value came from, or would have to come from. */
    static List<String> of(Origin origin) {
        Way way = way(origin.note());
        Integer number = number(origin);
        if (way.plain(number)) {
            return way.documented();
        }
        String[] paths = new String[way.places().size()];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = way.places().get(i).of(number);
        }
        return List.of(paths);
    }

    /**
     * Where a missing value would have to come from, without the places that plainly hold a value: a word of the same fact that comes
     * from that place alone is known.
     */
    static List<String> lacking(Origin origin) {
        Way way = way(origin.note());
        Integer number = number(origin);
        if (way.plain(number) && (!way.holding() || origin.fact().isEmpty())) {
            return way.documented();
        }
        String[] paths = new String[way.places().size()];
        int open = 0;
        for (Place place : way.places()) {
            if (origin.fact().isEmpty() || !place.held(origin.fact().get())) {
                paths[open++] = place.of(number);
            }
        }
        return List.of(open == paths.length ? paths : Arrays.copyOf(paths, open));
    }

    private static Way way(WordNote note) {
        return Objects.requireNonNull(PLACES.get(note.kind()).ofNote().get(note), note::fullName);
    }

    private static @Nullable Integer number(Origin origin) {
        return origin.fact().isPresent() ? origin.fact().get().number() : null;
    }

    /** Place of the list a kind of fact is made from, for example {@code equipment}. */
    static String list(Class<? extends Fact> kind) {
        String path = root(kind);
        return path.endsWith("[]") ? path.substring(0, path.length() - 2) : path;
    }

    private static Places places(Class<? extends Fact> kind) {
        String root =
                WordNote.of(kind, "number").map(note -> note.from().get(0)).orElse("");
        Map<String, List<Word>> holders = WordNote.of(kind).stream()
                .filter(note -> note.from().size() == 1 && note.tables().isEmpty())
                .collect(Collectors.groupingBy(
                        note -> note.from().get(0), Collectors.mapping(WordNote::word, Collectors.toList())));
        Map<WordNote, Way> ofNote = new HashMap<>();
        for (WordNote note : WordNote.of(kind)) {
            ofNote.put(
                    note,
                    Way.of(note.from().stream()
                            .map(path -> place(path, root, holders.getOrDefault(path, List.of())))
                            .toList()));
        }
        return new Places(root, ofNote);
    }

    /** Only the list the fact itself comes from has its place filled in; other lists are meant as a whole. */
    private static Place place(String path, String root, List<Word> holders) {
        boolean inList = root.endsWith("[]") && path.startsWith(root);
        return inList
                ? new Place(path, root.substring(0, root.length() - 1), "]" + path.substring(root.length()), holders)
                : new Place(path, "", "", holders);
    }

    private static String root(Class<? extends Fact> kind) {
        return PLACES.get(kind).root();
    }
}
