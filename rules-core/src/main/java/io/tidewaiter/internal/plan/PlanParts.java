package io.tidewaiter.internal.plan;

import java.util.List;

/**
 * What a plan is made of.
 *
 * @param program the tests of all patterns
 * @param kinds the kinds of facts
 * @param kindOf position of each pattern's kind
 * @param rules the rules, by number
 * @param drivenBy the rules each pattern wakes
 * @param undriven the rules no pattern wakes
 * @param rootLayout the columns of the fact all others belong to
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
record PlanParts(
        Program program,
        List<Plan.Kind> kinds,
        int[] kindOf,
        List<Plan.PlannedRule> rules,
        int[][] drivenBy,
        int[] undriven,
        Layout rootLayout) {}
