package io.tidewaiter.internal.normalise;

import io.tidewaiter.checks.CheckDigits;
import io.tidewaiter.model.DocumentUse;
import org.jspecify.annotations.Nullable;

/** Uses of a document on other consignments. */
final class DocumentUses {

    private DocumentUses() {}

    /** Whether a use is one of this number under the reference of another consignment. */
    static Truth elsewhere(DocumentUse use, @Nullable String number, Source source) {
        return Truth.same(comparable(use.number()), comparable(number))
                .and(Truth.same(use.reference(), source.consignment().reference())
                        .not());
    }

    private static @Nullable String comparable(@Nullable String number) {
        return Maybe.get(number, CheckDigits::compact);
    }
}
