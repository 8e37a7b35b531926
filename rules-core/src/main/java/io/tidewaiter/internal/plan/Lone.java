package io.tidewaiter.internal.plan;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.rule.Condition;

/**
 * A pattern that speaks of its own fact and its root alone. Two that say the same are equal, wherever they were written, so that
 * they are evaluated once.
 *
 * @param kind kind of fact
 * @param condition what must hold: no variables, no line numbers, lists named with their pack
 */
record Lone(Class<? extends Fact> kind, Condition condition) {}
