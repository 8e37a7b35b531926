package io.tidewaiter.internal.pack;

import java.util.List;

/**
 * A pack with what only its authors need. A profiler keeps the pack and lets the rest go.
 *
 * @param pack the pack
 * @param cases cases of all rules, by rule id, then in file order
 * @param files its files
 */
public record OpenedPack(ParsedPack pack, List<RuleCase> cases, PackFiles files) {

    /** Copies the list. */
    public OpenedPack {
        cases = List.copyOf(cases);
    }

    /** Line of an annotation, given without its sign, in a rule file; that of the rule when it is not there. */
    public int lineOf(String file, String annotation) {
        return RuleLines.ofAnnotation(files, file, annotation);
    }
}
