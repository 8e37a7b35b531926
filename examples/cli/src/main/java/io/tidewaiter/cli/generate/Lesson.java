package io.tidewaiter.cli.generate;

/**
 * What the trainer tells about a kind of case, one row of {@code lessons.csv}.
 *
 * @param kind name of the kind
 * @param label planted, look-alike or ordinary
 * @param threat what the signs point to, a name of {@code io.tidewaiter.pack.Threat}; NONE for the innocent
 * @param rules ids of the indicators that are expected to fire, separated by spaces
 * @param note what to learn from it
 */
public record Lesson(String kind, Label label, String threat, String rules, String note) {}
