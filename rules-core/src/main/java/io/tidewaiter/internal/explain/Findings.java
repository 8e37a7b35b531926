package io.tidewaiter.internal.explain;

import io.tidewaiter.Evidence;
import io.tidewaiter.Finding;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.evaluate.RuleMatch;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.rule.MemberList;
import io.tidewaiter.internal.score.Scored;
import io.tidewaiter.pack.RulePack;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Findings with their evidence and their sentences. */
final class Findings {

    private final Wordings wordings = new Wordings();

    Finding of(FactSheet sheet, Scored scored) {
        RuleMatch match = scored.match();
        Scope start = Scope.of(sheet, lists(scored.pack()));
        List<List<Step>> matches = match.tuples().stream()
                .map(tuple -> Walk.along(match.rule(), start, tuple))
                .toList();
        List<List<Step>> explained = matches.isEmpty() ? List.of(Walk.along(match.rule(), start, List.of())) : matches;
        List<List<Evidence>> evidence =
                explained.stream().map(steps -> Evidences.of(sheet, steps)).toList();
        Wordings.Texts texts = wordings.of(scored.pack(), scored.card());
        return new Finding(
                scored.card(),
                scored.pack().ref().toString(),
                scored.counted(),
                scored.quality(),
                scored.review(),
                scored.cancelledBy(),
                texts.titles(),
                sentences(texts, new Sentences(explained.get(0), match.count())),
                texts.untranslated(),
                match.count(),
                evidence);
    }

    /** Lists of a pack; rules that were not read from a pack of ours have none. */
    static Map<String, MemberList> lists(RulePack pack) {
        return pack instanceof ParsedPack parsed ? parsed.lists() : Map.of();
    }

    private static SortedMap<String, String> sentences(Wordings.Texts texts, Sentences told) {
        SortedMap<String, String> sentences = new TreeMap<>();
        for (Map.Entry<String, Template> one : texts.sentences().entrySet()) {
            sentences.put(one.getKey(), told.fill(one.getValue()));
        }
        return sentences;
    }
}
