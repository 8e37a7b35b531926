package io.tidewaiter.outcomes;

/**
 * How the examinations of some records ended.
 *
 * @param records how many records there are, 0 or more
 * @param found examined with a finding
 * @param nothing examined without one
 */
public record Tally(int records, int found, int nothing) {

    static final Tally NONE = new Tally(0, 0, 0);

    /** Not examined, or not reported. */
    public int unknown() {
        return records - found - nothing;
    }

    /** Examined, whatever was found. */
    public int examined() {
        return found + nothing;
    }

    /** Share of the examined records in which something was found. */
    public Share share() {
        return Share.of(found, examined());
    }

    Tally and(Examined examined) {
        return new Tally(
                records + 1,
                found + (examined == Examined.FOUND ? 1 : 0),
                nothing + (examined == Examined.NOTHING ? 1 : 0));
    }
}
