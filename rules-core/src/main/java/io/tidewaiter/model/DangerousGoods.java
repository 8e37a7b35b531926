package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** What the papers say of dangerous goods. */
@RecordBuilder
public record DangerousGoods(
        @Meaning(value = "UN number, four digits", example = "1263") @Nullable
        String unNumber,

        @Meaning(value = "Class or division as in ADR, RID, IMDG or the IATA regulations", example = "3") @Nullable
        String hazardClass,

        @Meaning(
                "True when this is all that the transport document says of dangerous goods: what it does not hold is not on it")
        @Nullable
        Boolean complete) {}
