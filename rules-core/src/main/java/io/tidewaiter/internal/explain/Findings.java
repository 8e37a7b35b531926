package io.tidewaiter.internal.explain;

import io.tidewaiter.Evidence;
import io.tidewaiter.Finding;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.evaluate.RuleMatch;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.rule.MemberList;
import io.tidewaiter.internal.score.Scored;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Findings with their evidence and their sentences. */
final class Findings {

    private Findings() {}

    static Finding of(FactSheet sheet, Scored scored) {
        RuleMatch match = scored.match();
        Scope start = Scope.of(sheet, lists(scored.pack()));
        List<List<Step>> matches = match.tuples().stream()
                .map(tuple -> Walk.along(match.rule(), start, tuple))
                .toList();
        List<List<Step>> explained = matches.isEmpty() ? List.of(Walk.along(match.rule(), start, List.of())) : matches;
        List<List<Evidence>> evidence =
                explained.stream().map(steps -> Evidences.of(sheet, steps)).toList();
        Texts texts = Texts.of(scored.pack(), scored.card(), explained.get(0), match.count());
        return new Finding(
                scored.card(),
                scored.pack().ref().toString(),
                scored.counted(),
                scored.quality(),
                scored.review(),
                scored.cancelledBy(),
                texts.titles(),
                texts.sentences(),
                texts.untranslated(),
                match.count(),
                evidence);
    }

    /** Lists of a pack; rules that were not read from a pack of ours have none. */
    static Map<String, MemberList> lists(RulePack pack) {
        return pack instanceof ParsedPack parsed ? parsed.lists() : Map.of();
    }

    /** Titles and sentences by language, and the languages that lack them. */
    private record Texts(
            SortedMap<String, String> titles, SortedMap<String, String> sentences, List<String> untranslated) {

        static Texts of(RulePack pack, RuleCard card, List<Step> steps, int matches) {
            SortedMap<String, String> titles = new TreeMap<>(Map.of("en", card.title()));
            Sentences told = new Sentences(steps, matches);
            SortedMap<String, String> sentences = new TreeMap<>(Map.of("en", told.fill(card.because())));
            List<String> untranslated = new ArrayList<>();
            for (String language : pack.languages()) {
                Optional<RuleText> text = pack.text(card.id(), language);
                text.ifPresent(one -> {
                    titles.put(language, one.title());
                    sentences.put(language, told.fill(one.because()));
                });
                if (text.isEmpty()) {
                    untranslated.add(language);
                }
            }
            return new Texts(titles, sentences, untranslated);
        }
    }
}
