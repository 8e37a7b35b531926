package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** Cash as it was declared. */
@RecordBuilder
public record CashDeclared(
        @Meaning("Amount") @Nullable Money amount,

        @Meaning("True when it was declared or disclosed to customs, false when it was not") @Nullable
        Boolean disclosed,

        @Meaning("What it is for, as declared") @Nullable String use,

        @Meaning("Where it comes from, as declared") @Nullable
        String originOfFunds,

        @Meaning("True when this is all that the cash declaration says: what it does not hold was not stated") @Nullable
        Boolean complete) {}
