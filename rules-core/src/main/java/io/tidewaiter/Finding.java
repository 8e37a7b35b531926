package io.tidewaiter;

import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RuleKind;
import io.tidewaiter.pack.RuleStatus;
import io.tidewaiter.pack.Threat;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule that is true for this subject.
 *
 * @param card the rule's card: what a match is worth, why, where that comes from, when it is wrong
 * @param pack {@code id@version} of its pack
 * @param counted points that count: the card's points, or 0 when cancelled, a draft, or a matter of data quality
 * @param quality data-quality points that count
 * @param review whether a person looks whatever the total; stays when the finding is cancelled
 * @param cancelledBy id of the mitigating finding that cancels this one
 * @param titles the title by language; always has {@code en}
 * @param sentences the sentence with the values filled in, by language; always has {@code en}
 * @param untranslated languages of the pack that lack this sentence; English stands in for them
 * @param matches how many matches there are
 * @param evidence the values of the first ten matches, one list per match, never empty
 */
public record Finding(
        RuleCard card,
        String pack,
        int counted,
        int quality,
        boolean review,
        Optional<String> cancelledBy,
        SortedMap<String, String> titles,
        SortedMap<String, String> sentences,
        List<String> untranslated,
        int matches,
        List<List<Evidence>> evidence) {

    /** Copies the collections. */
    public Finding {
        titles = sorted(titles);
        sentences = sorted(sentences);
        untranslated = List.copyOf(untranslated);
        evidence = evidence.stream().map(List::copyOf).toList();
    }

    /** Id of the rule. */
    public String rule() {
        return card.id();
    }

    /** What its points count towards. */
    public Threat threat() {
        return card.threat();
    }

    /** Points of the card; negative when it speaks for the sender. */
    public int points() {
        return card.points();
    }

    /** What kind of fact it rests on. */
    public RuleKind kind() {
        return card.kind();
    }

    /** Maturity. */
    public RuleStatus status() {
        return card.status();
    }

    /** Correlation group; empty when it stands alone. */
    public Optional<String> group() {
        return card.group();
    }

    /** The English title. */
    public String title() {
        return card.title();
    }

    /** The title in a language, English when the pack has none. */
    public String title(String language) {
        return titles.getOrDefault(language, card.title());
    }

    /** The English sentence. */
    public String sentence() {
        return sentence("en");
    }

    /** The sentence in a language, English when the pack has none. */
    public String sentence(String language) {
        return sentences.getOrDefault(language, sentences.getOrDefault("en", card.because()));
    }

    private static SortedMap<String, String> sorted(Map<String, String> texts) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }
}
