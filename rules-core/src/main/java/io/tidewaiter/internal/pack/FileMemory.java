package io.tidewaiter.internal.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * What the last reading of a pack found in each rule file and each case file. The next reading parses only files whose text is another;
 * what is checked across files is checked anew each time. Holds one pack's files at most; for one thread at a time.
 */
public final class FileMemory {

    private final Map<String, RuleFile> rules = new HashMap<>();
    private final Map<String, CaseFile> cases = new HashMap<>();

    /** What a rule means depends on its text and on the names of the pack's lists. */
    private record RuleFile(String text, Set<String> lists, ParsedRule parsed) {}

    private record CaseFile(String text, ParsedCases parsed) {}

    ParsedRule rule(String path, String text, Set<String> lists) {
        RuleFile known = rules.get(path);
        if (known == null || !known.text.equals(text) || !known.lists.equals(lists)) {
            known = new RuleFile(text, Set.copyOf(lists), RuleParser.parse(path, text, lists));
            rules.put(path, known);
        }
        return known.parsed;
    }

    ParsedCases cases(String path, String text) {
        CaseFile known = cases.get(path);
        if (known == null || !known.text.equals(text)) {
            Problems ofFile = new Problems(path);
            List<RuleCase> read = CaseFileReader.read(path, text, ofFile);
            known = new CaseFile(text, new ParsedCases(read, ofFile.all()));
            cases.put(path, known);
        }
        return known.parsed;
    }

    /** Forgets files that are gone. */
    void keepOnly(SortedMap<String, String> files) {
        rules.keySet().retainAll(files.keySet());
        cases.keySet().retainAll(files.keySet());
    }
}
