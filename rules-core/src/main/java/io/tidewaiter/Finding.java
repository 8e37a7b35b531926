package io.tidewaiter;

import io.tidewaiter.pack.Ask;
import io.tidewaiter.pack.RuleKind;
import io.tidewaiter.pack.RuleStatus;
import io.tidewaiter.pack.Threat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A rule that is true for this subject.
 *
 * @param rule id of the rule
 * @param pack {@code id@version} of its pack
 * @param title title, English
 * @param threat what its points count towards
 * @param points points of the card
 * @param counted points that count: the card's points, or 0 when cancelled or a draft
 * @param quality data-quality points that count
 * @param review whether a person looks whatever the total
 * @param group correlation group
 * @param kind what kind of fact it rests on
 * @param status maturity
 * @param cancelledBy id of the mitigating finding that cancels this one
 * @param ask what to ask the sender for
 * @param sentences the sentence with the values filled in, by language; always has {@code en}
 * @param untranslated languages of the pack that lack this sentence; English stands in for them
 * @param matches how many matches there are
 * @param evidence the values of the first ten matches, one list per match, never empty
 * @param sources public sources of the indicator
 * @param falseAlarms when a match is wrong
 * @param limits what it does not say
 */
public record Finding(
        String rule,
        String pack,
        String title,
        Threat threat,
        int points,
        int counted,
        int quality,
        boolean review,
        Optional<String> group,
        RuleKind kind,
        RuleStatus status,
        Optional<String> cancelledBy,
        Optional<Ask> ask,
        SortedMap<String, String> sentences,
        List<String> untranslated,
        int matches,
        List<List<Evidence>> evidence,
        List<String> sources,
        List<String> falseAlarms,
        List<String> limits) {

    /** The English sentence. */
    public String sentence() {
        return sentence("en");
    }

    /** The sentence in a language, English when the pack has none. */
    public String sentence(String language) {
        return sentences.getOrDefault(language, Map.copyOf(sentences).getOrDefault("en", title));
    }
}
