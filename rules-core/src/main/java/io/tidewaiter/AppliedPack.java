package io.tidewaiter;

import io.tidewaiter.pack.PackRef;
import io.tidewaiter.pack.RulePack;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A pack that was applied, with what a reader needs to judge whether it might be.
 *
 * @param ref id, version and digest
 * @param title title, English
 * @param owner who looks after it
 * @param legalBasis legal basis, in words
 * @param validFrom first day it is in force
 * @param validTo last day it is in force; empty when open
 * @param reviewBy day by which it has to be reviewed
 */
public record AppliedPack(
        PackRef ref,
        String title,
        String owner,
        String legalBasis,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        LocalDate reviewBy) {

    /** What a record keeps of a pack. */
    public static AppliedPack of(RulePack pack) {
        return new AppliedPack(
                pack.ref(),
                pack.title(),
                pack.owner(),
                pack.legalBasis(),
                pack.validFrom(),
                pack.validTo(),
                pack.reviewBy());
    }
}
