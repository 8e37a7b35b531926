package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.text.YamlNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One case of a rule: a subject and what the rule should say of it.
 *
 * @param rule id of the rule
 * @param number position in its file, from 1
 * @param kind what it shows
 * @param title what it is about
 * @param expect fires, quiet or unknown
 * @param subject the subject in the JSON shape of the model, base and change merged
 * @param says the exact English sentence, when it fires
 * @param missing words that must be named as missing, for example {@code Container.tareMassKg}, when unknown
 * @param asOf instant it is judged for; empty for the time of lodgement
 * @param given what it is judged with besides its subject
 * @param file path inside the pack
 * @param line line in the file, from 1
 */
public record RuleCase(
        String rule,
        int number,
        CaseKind kind,
        String title,
        CaseKind expect,
        YamlNode.Mapping subject,
        Optional<String> says,
        List<String> missing,
        Optional<Instant> asOf,
        Given given,
        String file,
        int line) {

    /**
     * What the cases of a file are judged with besides their subjects.
     *
     * @param alerts alerts of a partner unit, a list; empty when the file has none
     * @param watchList entries of a watch list, a list; empty when the file has none
     */
    public record Given(Optional<YamlNode> alerts, Optional<YamlNode> watchList) {}

    /** Copies the list. */
    public RuleCase {
        missing = List.copyOf(missing);
    }

    /** {@code SEA-19 case 2 'Weighed four tonnes more than declared'}. */
    public String label() {
        return rule + " case " + number + " '" + title + "'";
    }
}
