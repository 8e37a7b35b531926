package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.text.Shown;
import io.tidewaiter.internal.text.YamlFields;
import io.tidewaiter.internal.text.YamlNode;
import io.tidewaiter.internal.text.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one {@code rules/ID.cases.yaml}. */
final class CaseFileReader {

    private static final Set<String> KEYS = Set.of("base", "cases", "alerts", "watchList");
    private static final String ADVICE = "Write '- kind: fires' with a title and a change for each case.";

    private final String file;
    private final String rule;
    private final Problems problems;
    private final List<RuleCase> cases = new ArrayList<>();
    private final Set<String> titles = new TreeSet<>();

    private CaseFileReader(String file, Problems problems) {
        this.file = file;
        this.rule = file.substring("rules/".length(), file.length() - PackPaths.CASES.length());
        this.problems = problems;
    }

    static List<RuleCase> read(String file, String text, Problems problems) {
        CaseFileReader reader = new CaseFileReader(file, problems);
        YamlReader.read(text, problems).ifPresent(reader::root);
        return reader.cases;
    }

    private void root(YamlNode.Mapping root) {
        YamlFields fields = new YamlFields(root, KEYS, problems);
        YamlNode.Mapping base = CaseReader.mapping(fields, "base", problems);
        Optional<YamlNode> list = fields.node("cases");
        if (list.isEmpty() || !(list.get() instanceof YamlNode.Sequence sequence)) {
            problems.error(fields.line("cases"), "cases is not a list", ADVICE);
            return;
        }
        RuleCase.Given given = new RuleCase.Given(fields.node("alerts"), fields.node("watchList"));
        for (YamlNode item : sequence.items()) {
            item(item, base, given);
        }
    }

    private void item(YamlNode item, YamlNode.Mapping base, RuleCase.Given given) {
        if (!(item instanceof YamlNode.Mapping mapping)) {
            problems.error(item.line(), "A case should be keys with values, is " + item.called(), ADVICE);
            return;
        }
        new CaseReader(mapping, problems).read(base).ifPresent(body -> {
            if (!titles.add(body.title())) {
                problems.error(
                        item.line(), "The title " + Shown.quoted(body.title()) + " again", "Titles tell cases apart.");
            }
            cases.add(new RuleCase(
                    rule,
                    cases.size() + 1,
                    body.kind(),
                    body.title(),
                    body.expect(),
                    body.subject(),
                    body.says(),
                    body.missing(),
                    body.asOf(),
                    given,
                    file,
                    item.line()));
        });
    }
}
