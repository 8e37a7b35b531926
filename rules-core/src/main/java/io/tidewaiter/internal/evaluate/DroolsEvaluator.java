package io.tidewaiter.internal.evaluate;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.pack.RuleStatus;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kie.api.runtime.KieSession;

/**
 * Runs one pack in Drools: one rule base per pack, and for each subject a session of its own that is thrown away. Thread-safe, because
 * nothing but the immutable rule base is shared.
 */
public final class DroolsEvaluator implements PackEvaluator {

    private static final int MOST_MATCHES = 1_000_000;

    private final ParsedPack pack;
    private final List<Rule> rules;
    private final List<String> lists;
    private final CompiledPack compiled;
    private final Map<LocalDate, List<Set<String>>> listsByDay = new ConcurrentHashMap<>();

    private DroolsEvaluator(ParsedPack pack, List<Rule> rules) {
        this.pack = pack;
        this.rules = rules;
        this.lists = pack.lists().keySet().stream().sorted().toList();
        this.compiled = CompiledPack.compile(pack.ref().toString(), DrlWriter.write(rules, lists));
    }

    /** Compiles all rules of a pack but the deprecated ones. */
    public static DroolsEvaluator compile(ParsedPack pack) {
        return compile(
                pack,
                pack.rules().stream()
                        .filter(r -> r.card().status() != RuleStatus.DEPRECATED)
                        .toList());
    }

    /** Compiles some rules of a pack, given in the order of their ids. */
    public static DroolsEvaluator compile(ParsedPack pack, List<Rule> rules) {
        return new DroolsEvaluator(pack, List.copyOf(rules));
    }

    @Override
    public PackMatches evaluate(FactSheet sheet) {
        MatchCollector collector = new MatchCollector(rules);
        KieSession session = compiled.newSession();
        try {
            session.addEventListener(collector);
            setLists(session, sheet.asOf().atZone(ZoneOffset.UTC).toLocalDate());
            for (Class<? extends Fact> kind : Vocabulary.all(sheet.profile())) {
                Placeholders.factsOrPlaceholder(sheet, kind).forEach(session::insert);
            }
            if (session.fireAllRules(MOST_MATCHES) >= MOST_MATCHES) {
                throw new EvaluationException("Pack " + pack.ref() + " has more than " + MOST_MATCHES
                        + " matches on one subject. Join fewer patterns in its rules, or split the subject.");
            }
        } catch (EvaluationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new EvaluationException(
                    "Pack " + pack.ref() + " failed on one subject: "
                            + e.getClass().getName(),
                    e);
        } finally {
            session.dispose();
        }
        return collector.matches(pack);
    }

    private void setLists(KieSession session, LocalDate day) {
        if (lists.isEmpty()) {
            return;
        }
        List<Set<String>> members = membersOn(day);
        for (int i = 0; i < lists.size(); i++) {
            session.setGlobal(DrlText.global(i), members.get(i));
        }
    }

    /** Records of one batch share few days; a stream over many years must not keep them all. */
    private List<Set<String>> membersOn(LocalDate day) {
        if (listsByDay.size() > 366) {
            listsByDay.clear();
        }
        return listsByDay.computeIfAbsent(
                day,
                d -> pack.lists().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> e.getValue().on(d))
                        .toList());
    }
}
