package io.tidewaiter.internal.evaluate;

import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.pack.TestPacks;
import io.tidewaiter.internal.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Many threads that meet a fresh rule base at once get what one thread gets. */
class ColdStartTest {

    private static final int THREADS = 8;
    private static final int PACKS = 6;
    private static final int SHEETS = 40;

    @Test
    void freshRuleBasesAnswerTheSameOnEveryThread() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            for (int seed = 0; seed < PACKS; seed++) {
                check(seed, pool);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void check(int seed, ExecutorService pool) throws Exception {
        RandomRules rules = new RandomRules(seed);
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            conditions.add(rules.next());
        }
        ParsedPack pack = TestPacks.of(conditions);
        List<FactSheet> sheets = new ArrayList<>();
        RandomSheets random = new RandomSheets(seed);
        for (int i = 0; i < SHEETS; i++) {
            sheets.add(random.next());
        }
        DroolsEvaluator shared = DroolsEvaluator.compile(pack);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<List<String>> work = () -> {
            start.await();
            return answers(shared, sheets);
        };
        List<Future<List<String>>> results = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            results.add(pool.submit(work));
        }
        List<String> alone = answers(DroolsEvaluator.compile(pack), sheets);
        for (Future<List<String>> result : results) {
            assertThat(result.get()).as("seed " + seed).isEqualTo(alone);
        }
    }

    private static List<String> answers(DroolsEvaluator evaluator, List<FactSheet> sheets) {
        List<String> answers = new ArrayList<>();
        for (FactSheet sheet : sheets) {
            PackMatches matches = evaluator.evaluate(sheet);
            answers.add(matches.fired().stream()
                            .map(m -> m.rule().card().id() + m.count())
                            .toList() + " "
                    + matches.unknown().stream()
                            .map(Rule::card)
                            .map(c -> c.id())
                            .toList());
        }
        return answers;
    }
}
