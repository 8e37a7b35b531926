package io.tidewaiter.intake;

/**
 * One thing wrong with a record or a mapping. The texts are safe to print: control characters are escaped and long values cut.
 *
 * @param path where in the record, as in {@code equipment[0].verifiedGrossMass}; empty for the record as a whole
 * @param value the value found, cut to a readable length; empty when there is none
 * @param found what is wrong, a sentence
 * @param advice what to write instead, a sentence or two
 */
public record InputProblem(String path, String value, String found, String advice) {

    /** {@code equipment[0].verifiedGrossMass: found advice}. */
    @Override
    public String toString() {
        return (path.isEmpty() ? "" : path + ": ") + found + (advice.isEmpty() ? "" : " " + advice);
    }
}
