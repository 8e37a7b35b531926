package io.tidewaiter.internal.watch;

import io.tidewaiter.watch.BirthAgreement.Kind;
import io.tidewaiter.watch.DocumentAgreement;
import io.tidewaiter.watch.NameSimilarity;
import org.jspecify.annotations.Nullable;

/** How alike a name has to be for what else agrees, and what a match is worth. The less a second identifier says, the more the name has to. */
final class Verdict {

    /** Never reached: no name is enough. */
    static final double NEVER = 2;

    /** Enough with a full date of birth or a document. */
    static final double ALIKE = NameSimilarity.THRESHOLD;

    private static final double NEARLY_EQUAL = 0.92;
    private static final double EQUAL = 0.95;

    private static final double LOOK_ALIKE_TRUST = 0.97;
    private static final double PARTIAL_TRUST = 0.95;
    private static final double YEAR_TRUST = 0.9;

    private Verdict() {}

    /** Least likeness of names; 0 when document and full date of birth agree, and so somebody is known under another name. */
    static double leastName(Kind kind, @Nullable DocumentAgreement document) {
        if (document != null) {
            boolean certain = kind == Kind.FULL && !document.lookAlike() && document.issuerConfirmed();
            return certain ? 0 : ALIKE;
        }
        return switch (kind) {
            case FULL -> ALIKE;
            case DAY_AND_MONTH_SWAPPED, YEAR_AND_MONTH -> NEARLY_EQUAL;
            case YEAR -> EQUAL;
            case NONE -> NEVER;
        };
    }

    /** How far the second identifier is trusted, from 0 to 1. */
    static double trust(Kind kind, @Nullable DocumentAgreement document) {
        double trust = 0;
        if (document != null) {
            trust = document.lookAlike() ? LOOK_ALIKE_TRUST : 1;
        }
        return Math.max(
                trust,
                switch (kind) {
                    case FULL -> 1;
                    case DAY_AND_MONTH_SWAPPED, YEAR_AND_MONTH -> PARTIAL_TRUST;
                    case YEAR -> YEAR_TRUST;
                    case NONE -> 0;
                });
    }

    /** A document and a full date of birth say who it is whatever the name. */
    static double nameShare(double name, double least) {
        return least == 0 ? Math.max(name, ALIKE) : name;
    }
}
