package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** How many different consignees used a contact of this consignment within 60 days. */
@RecordBuilder
public record ContactUse(
        @Meaning(
                value = "Consignees with this telephone number, this one among them",
                unit = "consignees",
                example = "1")
        @Nullable
        Integer phoneConsignees,

        @Meaning(
                value = "Consignees with this electronic mail address, this one among them",
                unit = "consignees",
                example = "1")
        @Nullable
        Integer emailConsignees) {}
