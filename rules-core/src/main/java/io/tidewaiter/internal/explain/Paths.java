package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * @param holders for each place of the input the words that come from it alone
     */
    private record Places(String root, Map<String, List<Word>> holders) {}

    private Paths() {}

    /** Where a value came from, or would have to come from. */
    static List<String> of(Origin origin) {
        List<String> paths = new ArrayList<>();
        for (String path : origin.note().from()) {
            paths.add(indexed(path, origin.note().kind(), origin.fact()));
        }
        return List.copyOf(paths);
    }

    /**
     * Where a missing value would have to come from, without the places that plainly hold a value: a word of the same fact that comes
     * from that place alone is known.
     */
    static List<String> lacking(Origin origin) {
        List<String> paths = new ArrayList<>();
        for (String path : origin.note().from()) {
            if (origin.fact().isEmpty() || !held(path, origin.fact().get())) {
                paths.add(indexed(path, origin.note().kind(), origin.fact()));
            }
        }
        return List.copyOf(paths);
    }

    /** Place of the list a kind of fact is made from, for example {@code equipment}. */
    static String list(Class<? extends Fact> kind) {
        String path = root(kind);
        return path.endsWith("[]") ? path.substring(0, path.length() - 2) : path;
    }

    private static boolean held(String path, Fact fact) {
        for (Word word : PLACES.get(fact.getClass()).holders().getOrDefault(path, List.of())) {
            if (word.of(fact).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Places places(Class<? extends Fact> kind) {
        Map<String, List<Word>> holders = WordNote.of(kind).stream()
                .filter(note -> note.from().size() == 1 && note.tables().isEmpty())
                .collect(Collectors.groupingBy(
                        note -> note.from().get(0), Collectors.mapping(WordNote::word, Collectors.toList())));
        return new Places(firstPlace(kind), holders);
    }

    /** Only the list the fact itself comes from has its place filled in; other lists are meant as a whole. */
    private static String indexed(String path, Class<? extends Fact> kind, Optional<Fact> fact) {
        String root = root(kind);
        Integer number = fact.map(Fact::number).orElse(null);
        if (number == null || !root.endsWith("[]") || !path.startsWith(root)) {
            return path;
        }
        return root.substring(0, root.length() - 1) + (number - 1) + "]" + path.substring(root.length());
    }

    private static String root(Class<? extends Fact> kind) {
        return PLACES.get(kind).root();
    }

    private static String firstPlace(Class<? extends Fact> kind) {
        return WordNote.of(kind, "number").map(note -> note.from().get(0)).orElse("");
    }
}
