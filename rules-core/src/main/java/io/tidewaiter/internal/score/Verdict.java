package io.tidewaiter.internal.score;

import io.tidewaiter.Lane;
import io.tidewaiter.pack.Ask;
import java.util.List;

/**
 * The numbers of an answer, without its reasons.
 *
 * @param score 0 to 100, that of the highest threat
 * @param dataQuality data-quality points, 0 or more
 * @param lane treatment proposed
 * @param review whether a person looks whatever the total
 * @param random whether the subject was chosen at random
 * @param asks what to ask the sender for, in order
 */
public record Verdict(int score, int dataQuality, Lane lane, boolean review, boolean random, List<Ask> asks) {}
