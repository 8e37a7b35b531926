package io.tidewaiter.internal.normalise;

import io.tidewaiter.checks.CheckDigits;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads size and type codes of ISO 6346. */
final class ContainerTypes {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{2}[A-Z][0-9A-Z]");

    /** R: refrigerated, heated, self-powered or not; H0, H1 and HR: with removable refrigeration; H5, H6 and HI are only insulated. */
    private static final Pattern REFRIGERATED = Pattern.compile("..(?:R.|H[01R])");

    private ContainerTypes() {}

    static @Nullable String compact(@Nullable String isoType) {
        return isoType == null ? null : CheckDigits.compact(isoType);
    }

    /** Whether a code is that of a refrigerated container; unknown when it has another shape. */
    static Truth refrigerated(@Nullable String code) {
        return code == null || !SHAPE.matcher(code).matches()
                ? Truth.UNKNOWN
                : Truth.of(REFRIGERATED.matcher(code).matches());
    }
}
