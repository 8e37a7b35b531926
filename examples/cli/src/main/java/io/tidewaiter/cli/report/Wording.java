package io.tidewaiter.cli.report;

import io.tidewaiter.pack.Profile;

/** How reports speak of what was screened. A run is about consignments or about travellers, never about both. */
public sealed interface Wording permits CargoWording, TravellerWording {

    /** The words for a profile. */
    static Wording of(Profile profile) {
        return profile == Profile.CARGO ? new CargoWording() : new TravellerWording();
    }

    /** What it is about. */
    Profile profile();

    /** One of what was screened, for example {@code record}; an s makes it several. */
    String noun();

    /** What is shown one by one, in the plural. */
    String subjects();

    /** Heading over the counts of each standing. */
    String standings();

    /** What each part of the whole is, for those who cannot see the plot. */
    String share();

    /** What the score is. */
    String scoreNote();

    /** What the short words of the standings mean, a line each; none when they are known. */
    String legend();

    /** That some were left out because nothing is proposed. */
    String hidden(long count);

    /** Heading over those that are listed. */
    String listed();

    /** Instead of a list, when there is nothing to list. */
    String noneListed();

    /** What the list is sorted by. */
    String order();

    /** Whose favour mitigating rules speak in. */
    String inFavourOf();

    /** That rules ask for a person at some. */
    String review(long count);

    /** Heading over the steps to the answer. */
    String steps();

    /** What the policy is called. */
    String policy();

    /** Whether purpose and legal basis are told. */
    boolean tellsLegalBasis();
}
