package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A transit declaration or carnet under which the goods travel. */
@RecordBuilder
public record TransitDocument(
        @Meaning(value = "Kind of procedure", example = "T1") @Nullable
        TransitKind kind,

        @Meaning(value = "Movement reference or carnet number", example = "26RS047110000001J3") @Nullable
        String number,

        @Meaning(value = "Holder of the procedure", example = "Example Trans DOO") @Nullable
        String holder,

        @Meaning(value = "Last day of the time limit", example = "2026-03-10") @Nullable
        LocalDate validTo,

        @Meaning(value = "Number plate of the vehicle on the document", example = "EX-417-KL") @Nullable
        String vehiclePlate,

        @Meaning(value = "Number plate of the trailer on the document", example = "EX-T-882") @Nullable
        String trailerPlate,

        @Meaning(value = "When it was opened", unit = "instant, UTC", example = "2026-03-03T15:00:00Z") @Nullable
        Instant openedAt,

        @Meaning(value = "When it was closed", unit = "instant, UTC", example = "2026-03-05T09:00:00Z") @Nullable
        Instant closedAt) {}
