package io.tidewaiter;

import io.tidewaiter.pack.Ask;
import java.util.List;

/**
 * What is proposed; a person decides.
 *
 * @param lane treatment proposed
 * @param policy lane policy that was applied, {@code id@version}
 * @param review whether a person looks whatever the total
 * @param random whether the subject was chosen at random, whatever was found; results of these are kept apart to measure hit rates
 * @param asks what to ask the sender for, in order, without repeats
 * @param steps how the lane came about, in order
 */
public record Decision(Lane lane, String policy, boolean review, boolean random, List<Ask> asks, List<Step> steps) {

    /** Copies the lists. */
    public Decision {
        asks = List.copyOf(asks);
        steps = List.copyOf(steps);
    }

    /**
     * One step towards the lane.
     *
     * @param lane lane after this step
     * @param because why, for example "score 52 is in YELLOW, 40 to 69"
     */
    public record Step(Lane lane, String because) {}
}
