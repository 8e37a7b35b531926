package io.tidewaiter;

/**
 * What an assessment is made for.
 *
 * @param code the host's purpose code, for example {@code CUS-NARC}
 * @param legalBasis legal basis in words; empty when the packs' own serves
 */
public record Purpose(String code, String legalBasis) {}
