package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.pack.RuleCard;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Reads one rule file of restricted DRL. Drools parses it; what its parse tree may hold is listed here and in the parsers below it, and
 * everything else is refused. The text itself is never compiled: what Drools compiles later is written anew from our tree.
 */
final class RuleParser {

    private static final String FACTS = "io.tidewaiter.facts";

    private final String file;
    private final Set<String> lists;
    private final Problems problems;

    private RuleParser(String file, Set<String> lists) {
        this.file = file;
        this.lists = lists;
        this.problems = new Problems(file);
    }

    /**
     * Reads a rule, collecting every problem.
     *
     * @param file path inside the pack, for messages
     * @param text the file
     * @param lists names of the pack's lists
     */
    static ParsedRule parse(String file, String text, Set<String> lists) {
        RuleParser parser = new RuleParser(file, lists);
        Optional<Rule> rule = parser.parse(text.replace("\r\n", "\n"));
        return new ParsedRule(parser.problems.hasErrors() ? Optional.empty() : rule, parser.problems.all());
    }

    private Optional<Rule> parse(String text) {
        new SourceScan(text, problems).check();
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        return DrlTree.parse(text, problems).flatMap(tree -> rule(tree, new SourceText(text)));
    }

    private Optional<Rule> rule(PackageDescr tree, SourceText source) {
        refuseDeclarations(tree, source);
        if (tree.getRules().size() != 1) {
            problems.error(
                    0, tree.getRules().size() + " rules in one file", "Put one rule into one file that has its name.");
            return Optional.empty();
        }
        RuleDescr descr = tree.getRules().get(0);
        int line = source.line(descr);
        refuseRuleExtras(descr, line);
        AndDescr conditions = descr.getLhs();
        List<Element> elements = new ConditionsParser(source, lists, problems).parse(conditions, line);
        Annotations annotations = new Annotations(descr, line, problems);
        RuleCard card = new CardParser(annotations, problems).parse(descr.getName(), file, source.condition(), line);
        Rule rule = new Rule(card, elements);
        if (!problems.hasErrors()) {
            new PlaceholderCheck(rule, problems, annotations.line("because")).check();
        }
        return Optional.of(rule);
    }

    private void refuseDeclarations(PackageDescr tree, SourceText source) {
        for (ImportDescr imported : tree.getImports()) {
            String target = imported.getTarget();
            if (!target.equals(FACTS + ".*") && !target.matches(FACTS.replace(".", "\\.") + "\\.[A-Za-z]+")) {
                problems.error(source.line(imported), "The import of " + target, "Import " + FACTS + ".* only.");
            }
        }
        refuseAll(tree.getFunctionImports(), "A static import", source);
        refuseAll(tree.getAccumulateImports(), "An imported accumulate function", source);
        refuseAll(tree.getFunctions(), "A function", source);
        refuseAll(tree.getGlobals(), "A global", source);
        refuseAll(tree.getTypeDeclarations(), "A declared type", source);
        refuseAll(tree.getEnumDeclarations(), "A declared enumeration", source);
        refuseAll(List.copyOf(tree.getEntryPointDeclarations()), "An entry point", source);
        refuseAll(List.copyOf(tree.getWindowDeclarations()), "A window", source);
        refuseAll(List.copyOf(tree.getAttributes()), "An attribute of the package", source);
        if (tree.getUnit() != null) {
            problems.error(0, "A rule unit", "Leave it out: a file holds package, import and one rule.");
        }
    }

    private void refuseAll(List<? extends BaseDescr> found, String what, SourceText source) {
        for (BaseDescr descr : found) {
            problems.error(
                    source.line(descr), what, "Leave it out: a file holds package, import and one rule, never code.");
        }
    }

    private void refuseRuleExtras(RuleDescr rule, int line) {
        rule.getAttributes()
                .forEach((name, attribute) -> problems.error(
                        Math.max(line, attribute.getLine()),
                        "The attribute '" + name + "'",
                        "Leave it out: rules have no order and no state; what a match is worth stands in @points."));
        Object consequence = rule.getConsequence();
        boolean code = consequence != null && !consequence.toString().isBlank();
        if (code || !rule.getNamedConsequences().isEmpty()) {
            problems.error(
                    Math.max(line, rule.getConsequenceLine()),
                    "Code between 'then' and 'end'",
                    "Leave it empty: what a match is worth stands in the annotations.");
        }
        if (rule.getParentName() != null) {
            problems.error(line, "'extends'", "Write the conditions of the other rule out.");
        }
        if (rule.isQuery()) {
            problems.error(line, "A query", "Write a rule.");
        }
    }
}
