package io.tidewaiter.catalog;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.facts.Word;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.internal.rule.RuleWords;
import java.util.List;

/** The words a rule reads, with what they mean. */
final class ReadWords {

    private ReadWords() {}

    /** Each word once, sorted by full name. */
    static List<Word> of(Rule rule) {
        return RuleWords.of(rule).stream().map(ReadWords::word).toList();
    }

    private static Word word(String fullName) {
        int dot = fullName.indexOf('.');
        Class<? extends Fact> kind = Vocabulary.kind(fullName.substring(0, dot)).orElseThrow();
        return Vocabulary.word(kind, fullName.substring(dot + 1)).orElseThrow();
    }
}
