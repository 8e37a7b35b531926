package io.tidewaiter;

import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.facts.Word;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RulePack;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What packs read, so that a host supplies that and no more: paths of the model and reference tables. With everything else left out the
 * rules say the same.
 *
 * @param fields paths of the model, for example {@code booking.createdAt} or {@code flights[].from}, sorted
 * @param tables reference tables, sorted
 */
public record DataNeeds(SortedSet<String> fields, SortedSet<String> tables) {

    private static final String FLIGHTS = "flights[]";

    /** Where a journey turns is told by all of its flights. */
    private static final SortedSet<String> ITINERARY = new TreeSet<>(java.util.List.of(
            "flights[].arrivesAt",
            "flights[].arrivesOn",
            "flights[].departsAt",
            "flights[].departsOn",
            "flights[].from",
            "flights[].status",
            "flights[].to"));

    /** Copies the sets. */
    public DataNeeds {
        fields = Collections.unmodifiableSortedSet(new TreeSet<>(fields));
        tables = Collections.unmodifiableSortedSet(new TreeSet<>(tables));
    }

    /** What the rules of some packs read. */
    public static DataNeeds of(Collection<? extends RulePack> packs) {
        SortedSet<String> fields = new TreeSet<>();
        SortedSet<String> tables = new TreeSet<>();
        for (RulePack pack : packs) {
            for (RuleCard card : pack.cards()) {
                pack.words(card.id()).forEach(word -> add(word, fields, tables));
            }
        }
        return new DataNeeds(fields, tables);
    }

    /** What one word is derived from. */
    public static DataNeeds of(Word word) {
        SortedSet<String> fields = new TreeSet<>();
        SortedSet<String> tables = new TreeSet<>();
        add(word.fullName(), fields, tables);
        return new DataNeeds(fields, tables);
    }

    private static void add(String fullName, SortedSet<String> fields, SortedSet<String> tables) {
        int dot = fullName.indexOf('.');
        Optional<Word> word = Vocabulary.kind(fullName.substring(0, dot))
                .flatMap(kind -> Vocabulary.word(kind, fullName.substring(dot + 1)));
        word.ifPresent(one -> {
            Collections.addAll(fields, one.meaning().from());
            Collections.addAll(tables, one.meaning().tables());
        });
        if (fields.stream().anyMatch(field -> field.startsWith(FLIGHTS))) {
            fields.addAll(ITINERARY);
            tables.add("airports");
            tables.add("airport-zones");
        }
    }
}
