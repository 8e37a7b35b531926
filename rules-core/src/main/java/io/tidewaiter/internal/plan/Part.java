package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.evaluate.Bindings;
import io.tidewaiter.internal.evaluate.Interpreter;
import io.tidewaiter.internal.evaluate.Truth;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.MemberList;
import java.util.Map;

/** What a rule asks besides the pattern by which it is found; asked only when that one may hold. */
abstract class Part {

    abstract int truth(Run run, Plan plan);

    /** Some fact of a kind meets a pattern, or none does. */
    static final class OfPattern extends Part {
        private final int pattern;
        private final boolean denied;

        OfPattern(int pattern, boolean denied) {
            this.pattern = pattern;
            this.denied = denied;
        }

        @Override
        int truth(Run run, Plan plan) {
            int truth = plan.ask(run, pattern);
            return denied ? Program.TRUE - truth : truth;
        }
    }

    /** The results of an accumulate meet a condition. Rare and never first, so the interpreter is fast enough. */
    static final class OfAggregate extends Part {
        private final Element.Aggregate aggregate;
        private final Map<String, MemberList> lists;

        OfAggregate(Element.Aggregate aggregate, Map<String, MemberList> lists) {
            this.aggregate = aggregate;
            this.lists = lists;
        }

        @Override
        int truth(Run run, Plan plan) {
            Interpreter interpreter = new Interpreter(run.sheet(), lists);
            Truth truth = interpreter.total(aggregate, Bindings.none()).truth();
            return switch (truth) {
                case FALSE -> Program.FALSE;
                case UNKNOWN -> Program.UNKNOWN;
                case TRUE -> Program.TRUE;
            };
        }
    }
}
