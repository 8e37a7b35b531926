package io.tidewaiter.internal.names;

/** One or more words of one name that stand for one or more of another. Reused; see {@link NameAligner}. */
final class Link {

    int firstOfOne;
    int wordsOfOne;
    int firstOfOther;
    int wordsOfOther;
    int how;
    int readingOfOne;
    int readingOfOther;
    double likeness;
    double weight;

    /** What the pair adds to the score: likeness counts more than in proportion, so that two half-alike names are not one. */
    double worth() {
        return weight * (1 - NameAligner.STEEPNESS * (1 - likeness));
    }

    /** By what pairs are chosen: likeness counts more still, so that joining one word too many never pays. */
    double rank() {
        return weight * (1 - NameAligner.CHOOSINESS * (1 - likeness));
    }
}
