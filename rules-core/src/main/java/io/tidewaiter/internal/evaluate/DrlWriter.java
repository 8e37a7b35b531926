package io.tidewaiter.internal.evaluate;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.internal.evaluate.DrlExpression.Reading;
import io.tidewaiter.internal.rule.Rule;
import java.util.List;

/**
 * Writes a pack as the DRL that Drools compiles. Each rule becomes two: one that is true when the rule is certainly true, and one
 * that is true when it is possibly true. What is possible but not certain is unknown. Nothing of the author's text is copied but
 * checked field names and escaped constants.
 */
final class DrlWriter {

    static final String CERTAIN = "certain ";
    static final String POSSIBLE = "possible ";

    private final StringBuilder drl = new StringBuilder();
    private final List<String> lists;

    private DrlWriter(List<String> lists) {
        this.lists = lists;
    }

    /** The DRL of rules; the names of the written rules say which reading of which rule they are. */
    static String write(List<Rule> rules, List<String> lists) {
        DrlWriter writer = new DrlWriter(lists);
        writer.header();
        for (int i = 0; i < rules.size(); i++) {
            DrlElements elements = new DrlElements(rules.get(i), lists);
            writer.rule(CERTAIN + i, elements.write(Reading.CERTAIN));
            writer.rule(POSSIBLE + i, elements.write(Reading.POSSIBLE));
        }
        return writer.drl.toString();
    }

    private void header() {
        drl.append("package tidewaiter.pack\n");
        for (Class<? extends Fact> kind : Vocabulary.all()) {
            drl.append("import ").append(kind.getName()).append('\n');
        }
        drl.append("import java.time.LocalDate\n");
        drl.append("import accumulate ").append(ExactSum.class.getName()).append(" exactSum\n");
        for (int i = 0; i < lists.size(); i++) {
            drl.append("global java.util.Collection ").append(DrlText.global(i)).append('\n');
        }
    }

    private void rule(String name, List<String> lines) {
        drl.append("rule \"").append(name).append("\"\nwhen\n");
        lines.forEach(line -> drl.append("    ").append(line).append('\n'));
        drl.append("then\nend\n");
    }
}
