package io.tidewaiter.watch;

/**
 * A passport, identity card or other document of a person.
 *
 * @param type type as the source codes it, {@code P} for a passport; empty when unknown. It is shown, not compared
 * @param number number, at least four letters and digits; blanks, signs and case do not count
 * @param issuer issuing state, ISO 3166 alpha-3 or a code of ICAO Doc 9303; empty when unknown
 */
public record IdentityDocument(String type, String number, String issuer) {

    /** Never the number. */
    @Override
    public String toString() {
        return "IdentityDocument[" + type + " " + issuer + "]";
    }
}
