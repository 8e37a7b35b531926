package io.tidewaiter.internal.normalise;

import io.tidewaiter.pack.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** The names of taxa: which one is meant, and what it belongs to. */
final class TaxonNames {

    private static final Set<String> FILLERS =
            Set.of("spp", "sp", "ssp", "subsp", "var", "cf", "aff", "x", "f", "forma", "cv", "group");
    private static final int LONG_WORD = 8;

    private final Map<String, String> shown = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Synonym> synonyms = new HashMap<>();
    private final Map<Character, List<String>> byInitial = new HashMap<>();
    private final Map<String, List<String>> listedOfGenus = new HashMap<>();

    /** What another name stands for. */
    private record Synonym(String accepted, String kind) {}

    /**
     * A name that was found.
     *
     * @param key the name as it is compared
     * @param name the name as it is written
     * @param foundBy NAME, SYNONYM, COMMON_NAME or SPELLING
     */
    record Match(String key, String name, String foundBy) {}

    TaxonNames(List<TableRow> listed, List<TableRow> taxa, List<TableRow> others) {
        listed.forEach(row -> row.text("taxon").ifPresent(taxon -> {
            known(taxon);
            String key = key(taxon);
            int end = key.indexOf(' ');
            if (end > 0) {
                known(taxon.substring(0, taxon.indexOf(' ')));
                List<String> species = listedOfGenus.computeIfAbsent(key.substring(0, end), any -> new ArrayList<>(2));
                if (!species.contains(key)) {
                    species.add(key);
                }
            }
        }));
        taxa.forEach(row -> row.text("name").ifPresent(name -> {
            known(name);
            row.optionalText("parent").ifPresent(parent -> {
                known(parent);
                parents.put(key(name), key(parent));
            });
        }));
        others.forEach(row -> row.text("name").ifPresent(name -> {
            String accepted = row.text("accepted").orElse(name);
            known(accepted);
            boolean common = row.text("kind").filter("COMMON"::equals).isPresent();
            synonyms.putIfAbsent(key(name), new Synonym(accepted, common ? "COMMON_NAME" : "SYNONYM"));
        }));
        shown.keySet().forEach(this::index);
        synonyms.keySet().forEach(this::index);
    }

    private void known(String name) {
        shown.putIfAbsent(key(name), name);
    }

    private void index(String key) {
        if (!key.isEmpty()) {
            byInitial.computeIfAbsent(key.charAt(0), any -> new ArrayList<>()).add(key);
        }
    }

    /** A name as it is compared: small letters, single blanks, without "spp.", "var." and the like. */
    static String key(String name) {
        StringJoiner key = new StringJoiner(" ");
        for (String word : Words.parts(Words.fold(name))) {
            if (!FILLERS.contains(word)) {
                key.add(word);
            }
        }
        return key.toString();
    }

    /** The taxon a stated name means; null when it is not known. */
    @Nullable
    Match find(String stated) {
        String key = key(stated);
        Match exact = exact(key, stated.strip());
        if (key.isEmpty() || shown.containsKey(key) || synonyms.containsKey(key)) {
            return exact;
        }
        Synonym plural = key.endsWith("s") ? synonyms.get(key.substring(0, key.length() - 1)) : null;
        if (plural != null) {
            return synonym(plural, "");
        }
        Match near = exact == null ? misspelt(key) : misspeltSpecies(key);
        return near == null ? exact : near;
    }

    /** The only listed species of the same genus one mistake away: it may be listed otherwise than its genus. */
    private @Nullable Match misspeltSpecies(String key) {
        int end = key.indexOf(' ');
        List<String> candidates = end < 0 ? List.of() : listedOfGenus.getOrDefault(key.substring(0, end), List.of());
        String best = nearest(key, candidates, 1);
        return best == null ? null : new Match(best, shown.getOrDefault(best, best), "SPELLING");
    }

    private @Nullable Match exact(String key, String stated) {
        for (String part = key; !part.isEmpty(); part = shorter(part)) {
            Synonym other = synonyms.get(part);
            if (other != null && !shown.containsKey(part)) {
                return synonym(other, key.substring(part.length()));
            }
            String name = shown.get(part);
            if (name != null) {
                // A species of a known genus need not be named anywhere.
                return new Match(key, part.equals(key) ? name : stated, "NAME");
            }
        }
        return null;
    }

    /** The name of a genus goes on with what stood behind it; that of a species does not. */
    private static Match synonym(Synonym other, String rest) {
        String accepted = other.accepted();
        boolean genus = accepted.indexOf(' ') < 0;
        return new Match(key(accepted) + (genus ? rest : ""), genus ? accepted + rest : accepted, other.kind());
    }

    private static String shorter(String key) {
        int end = key.lastIndexOf(' ');
        return end < 0 ? "" : key.substring(0, end);
    }

    /** The only known name one small mistake away; two mistakes in a long one. Short names are never guessed. */
    private @Nullable Match misspelt(String key) {
        int allowed = key.length() > 2 * LONG_WORD ? 2 : 1;
        if (key.length() < LONG_WORD) {
            return null;
        }
        String best = nearest(key, byInitial.getOrDefault(key.charAt(0), List.of()), allowed);
        if (best == null) {
            return misspeltGenus(key);
        }
        Match found = exact(best, shown.getOrDefault(best, best));
        return found == null ? null : new Match(found.key(), found.name(), "SPELLING");
    }

    /** The only candidate within so many mistakes; null when there are several, or none. */
    private static @Nullable String nearest(String key, List<String> candidates, int allowed) {
        LevenshteinDistance distance = new LevenshteinDistance(allowed);
        String best = null;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - key.length()) <= allowed && distance.apply(candidate, key) >= 0) {
                if (best != null) {
                    return null;
                }
                best = candidate;
            }
        }
        return best;
    }

    private @Nullable Match misspeltGenus(String key) {
        int end = key.indexOf(' ');
        Match genus = end < LONG_WORD - 1 ? null : misspelt(key.substring(0, end));
        return genus == null ? null : new Match(genus.key() + key.substring(end), genus.name(), "SPELLING");
    }

    /** The taxon and everything it belongs to: subspecies, species, genus, family and on. */
    List<String> upwards(String key) {
        List<String> way = new ArrayList<>(6);
        for (String part = key; !part.isEmpty(); part = shorter(part)) {
            way.add(part);
        }
        String top = way.isEmpty() ? key : way.get(way.size() - 1);
        for (String parent = parents.get(top); parent != null && !way.contains(parent); parent = parents.get(parent)) {
            way.add(parent);
        }
        return way;
    }
}
