package io.tidewaiter.internal.explain;

import io.tidewaiter.pack.PackRef;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.RuleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What packs say of their rules in every language, ready to be filled in. Kept by pack, because the packs of a profiler do not change. */
final class Wordings {

    private final Map<PackRef, Map<String, Texts>> byPack = new ConcurrentHashMap<>();

    /**
     * Titles and sentences of a rule, by language.
     *
     * @param untranslated languages of the pack in which the rule has no text
     */
    record Texts(SortedMap<String, String> titles, SortedMap<String, Template> sentences, List<String> untranslated) {}

    /** The texts of a rule. */
    Texts of(RulePack pack, RuleCard card) {
        Texts known = byPack.computeIfAbsent(pack.ref(), ref -> read(pack)).get(card.id());
        return known == null ? read(pack, card) : known;
    }

    private static Map<String, Texts> read(RulePack pack) {
        Map<String, Texts> texts = new HashMap<>();
        for (RuleCard card : pack.cards()) {
            texts.put(card.id(), read(pack, card));
        }
        return texts;
    }

    private static Texts read(RulePack pack, RuleCard card) {
        SortedMap<String, String> titles = new TreeMap<>(Map.of("en", card.title()));
        SortedMap<String, Template> sentences = new TreeMap<>(Map.of("en", Template.of(card.because())));
        List<String> untranslated = new ArrayList<>();
        for (String language : pack.languages()) {
            Optional<RuleText> text = pack.text(card.id(), language);
            if (text.isPresent()) {
                titles.put(language, text.get().title());
                sentences.put(language, Template.of(text.get().because()));
            } else {
                untranslated.add(language);
            }
        }
        return new Texts(titles, sentences, List.copyOf(untranslated));
    }
}
