package io.tidewaiter.internal.normalise;

import io.tidewaiter.checks.CheckDigits;
import org.jspecify.annotations.Nullable;

/** Reads size and type codes of ISO 6346. */
final class ContainerTypes {

    private static final int LENGTH = 4;

    /** Where the code tells the kind of container, and its variant. */
    private static final int KIND = 2;

    private static final int VARIANT = 3;

    private ContainerTypes() {}

    static @Nullable String compact(@Nullable String isoType) {
        return isoType == null ? null : CheckDigits.compact(isoType);
    }

    /** Whether a code is that of a refrigerated container; unknown when it has another shape. */
    static Truth refrigerated(@Nullable String code) {
        return code == null || !hasShape(code) ? Truth.UNKNOWN : Truth.of(isRefrigerated(code));
    }

    /** Four capitals or digits, the third a capital. */
    private static boolean hasShape(String code) {
        if (code.length() != LENGTH || !isCapital(code.charAt(KIND))) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char character = code.charAt(i);
            if (!isCapital(character) && (character < '0' || character > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(char character) {
        return character >= 'A' && character <= 'Z';
    }

    /** R: refrigerated, heated, self-powered or not; H0, H1 and HR: with removable refrigeration; H5, H6 and HI are only insulated. */
    private static boolean isRefrigerated(String code) {
        char kind = code.charAt(KIND);
        return kind == 'R' || (kind == 'H' && "01R".indexOf(code.charAt(VARIANT)) >= 0);
    }
}
