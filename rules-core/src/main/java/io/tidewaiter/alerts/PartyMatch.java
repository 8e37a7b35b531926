package io.tidewaiter.alerts;

import java.math.BigDecimal;

/**
 * A party that fits an alert: the names are alike and the second identifier is equal.
 *
 * @param alert the alert
 * @param similarity Jaro-Winkler similarity of the folded names, 0.92 to 1, two decimals, rounded down
 */
public record PartyMatch(Alert alert, BigDecimal similarity) {}
