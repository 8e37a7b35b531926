package io.tidewaiter.internal.explain;

import io.tidewaiter.Evidence;
import io.tidewaiter.Finding;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.evaluate.RuleMatch;
import io.tidewaiter.internal.score.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Findings with their evidence and their sentences. */
final class Findings {

    private final Wordings wordings = new Wordings();

    /** A finding, told from where the rules of its pack start. */
    Finding of(Scope start, Scored scored) {
        RuleMatch match = scored.match();
        List<List<Fact>> tuples = match.tuples().isEmpty() ? List.of(List.of()) : match.tuples();
        List<List<Evidence>> evidence = new ArrayList<>(tuples.size());
        List<Step> first = Walk.along(match.rule(), start, tuples.get(0));
        evidence.add(Evidences.of(start.sheet(), first));
        for (List<Fact> tuple : tuples.subList(1, tuples.size())) {
            evidence.add(Evidences.of(start.sheet(), Walk.along(match.rule(), start, tuple)));
        }
        Wordings.Texts texts = wordings.of(scored.pack(), scored.card());
        return new Finding(
                scored.card(),
                scored.pack().ref().toString(),
                scored.counted(),
                scored.quality(),
                scored.review(),
                scored.cancelledBy(),
                texts.titles(),
                sentences(texts, new Sentences(first, match.count())),
                texts.untranslated(),
                match.count(),
                evidence);
    }

    private static SortedMap<String, String> sentences(Wordings.Texts texts, Sentences told) {
        SortedMap<String, String> sentences = new TreeMap<>();
        for (Map.Entry<String, Template> one : texts.sentences().entrySet()) {
            sentences.put(one.getKey(), told.fill(one.getValue()));
        }
        return sentences;
    }
}
