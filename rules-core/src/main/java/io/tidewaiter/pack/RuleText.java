package io.tidewaiter.pack;

/**
 * What a reader sees of a rule in one language.
 *
 * @param title short, a noun phrase
 * @param because the sentence with the same placeholders as the English one
 */
public record RuleText(String title, String because) {}
