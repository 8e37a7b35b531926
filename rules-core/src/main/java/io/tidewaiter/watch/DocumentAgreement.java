package io.tidewaiter.watch;

/**
 * How two documents agree.
 *
 * @param lookAlike whether the numbers are equal only when characters that are taken for each other count as one: 0 and O, 1, I and L, 2 and Z, 5 and
 *     S, 8 and B
 * @param issuerConfirmed whether both issuers are known and equal, D of ICAO Doc 9303 and DEU taken for the same; false when one is not known or is
 *     a code of another length, RS beside SRB. Documents of different issuers never agree
 * @param ofPerson document of the person who is looked up
 * @param ofEntry document of the entry
 */
public record DocumentAgreement(
        boolean lookAlike, boolean issuerConfirmed, IdentityDocument ofPerson, IdentityDocument ofEntry) {

    /** How they agree; never a number. */
    @Override
    public String toString() {
        return "DocumentAgreement[" + (lookAlike ? "look-alike" : "equal") + (issuerConfirmed ? ", issuer" : "") + "]";
    }
}
