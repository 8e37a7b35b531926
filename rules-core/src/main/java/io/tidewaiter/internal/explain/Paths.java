package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

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

    private Paths() {}

    /** Where a value came from, or would have to come from. */
    static List<String> of(Origin origin) {
        Way way = way(origin.note());
        return origin.fact().map(way::of).orElseGet(way::documented);
    }

    /** Where a word comes from. */
    static Way way(WordNote note) {
        return Objects.requireNonNull(PLACES.get(note.kind()).ofNote().get(note), note::fullName);
    }

    /** Place of the list a kind of fact is made from, for example {@code equipment}. */
    static String list(Class<? extends Fact> kind) {
        String path = root(kind);
        return path.endsWith("[]") ? path.substring(0, path.length() - 2) : path;
    }

    private static Places places(Class<? extends Fact> kind) {
        String root =
                WordNote.of(kind, "number").map(note -> note.from().get(0)).orElse("");
        Map<String, List<WordNote>> holders = WordNote.of(kind).stream()
                .filter(note -> note.from().size() == 1 && note.tables().isEmpty())
                .collect(Collectors.groupingBy(note -> note.from().get(0)));
        Map<WordNote, Way> ofNote = new HashMap<>();
        for (WordNote note : WordNote.of(kind)) {
            ofNote.put(
                    note,
                    new Way(note.from().stream()
                            .map(path -> Place.of(path, root, holders.getOrDefault(path, List.of())))
                            .toList()));
        }
        return new Places(root, ofNote);
    }

    private static String root(Class<? extends Fact> kind) {
        return PLACES.get(kind).root();
    }
}
