package io.tidewaiter.cli.report;

/**
 * How the travellers of the messages became travellers of the run: read = travellers + joined + replaced.
 *
 * @param read how often a traveller was read, in messages or records
 * @param joined how many were made of API and PNR
 * @param replaced how many were replaced by a later message about the same traveller
 */
public record Messages(long read, long joined, long replaced) {

    /** How many travellers there are. */
    public long travellers() {
        return read - joined - replaced;
    }

    /** The sum in words. */
    public String sentence() {
        return Plain.count(travellers(), "traveller") + ", read " + read + (read == 1 ? " time" : " times") + ": "
                + joined + " in API and PNR both, " + replaced + " replaced by a later message.";
    }
}
