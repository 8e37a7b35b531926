package io.tidewaiter;

import io.tidewaiter.pack.PackRef;
import io.tidewaiter.pack.RulePack;
import java.time.LocalDate;
import java.util.List;
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
 * @param checklist what a reviewer has to answer; empty for a pack about cargo
 * @param sensitive ids of rules whose content must not leave the unit; empty when there are none
 */
public record AppliedPack(
        PackRef ref,
        String title,
        String owner,
        String legalBasis,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        LocalDate reviewBy,
        Optional<List<String>> checklist,
        Optional<List<String>> sensitive) {

    /** Copies the lists. */
    public AppliedPack {
        checklist = checklist.map(List::copyOf);
        sensitive = sensitive.map(List::copyOf);
    }

    /** What a record keeps of a pack. */
    public static AppliedPack of(RulePack pack) {
        return new AppliedPack(
                pack.ref(),
                pack.title(),
                pack.owner(),
                pack.legalBasis(),
                pack.validFrom(),
                pack.validTo(),
                pack.reviewBy(),
                Optional.of(pack.checklist()).filter(criteria -> !criteria.isEmpty()),
                Optional.of(pack.handling().sensitive()).filter(rules -> !rules.isEmpty()));
    }
}
