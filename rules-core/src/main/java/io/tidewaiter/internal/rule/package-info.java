/** The restricted rule language as a tree: what a rule may say and nothing else. No Drools here. */
@org.jspecify.annotations.NullMarked
package io.tidewaiter.internal.rule;
