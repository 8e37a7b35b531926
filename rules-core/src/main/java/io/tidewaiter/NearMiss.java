package io.tidewaiter;

/**
 * A released rule that lacks exactly one condition. It counts nothing.
 *
 * @param rule id of the rule
 * @param pack {@code id@version} of its pack
 * @param title title, English
 * @param fact the fact that lacks it, for example {@code Container CSQU3054383}
 * @param condition the condition that does not hold, with the values, for example {@code massDifferenceKg (120) > massToleranceKg (794)}
 */
public record NearMiss(String rule, String pack, String title, String fact, String condition) {}
