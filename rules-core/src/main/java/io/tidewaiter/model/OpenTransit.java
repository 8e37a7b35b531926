package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An earlier transit of the holder or the vehicle that was not closed. */
@RecordBuilder
public record OpenTransit(
        @Meaning(value = "Movement reference or carnet number", example = "26RS047110000001J3") @Nullable
        String number,

        @Meaning(value = "Day it was opened", example = "2026-01-12") @Nullable
        LocalDate openedOn,

        @Meaning(value = "Last day of its time limit", example = "2026-01-20") @Nullable
        LocalDate dueOn) {}
