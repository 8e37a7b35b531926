package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A vehicle that is the goods. */
@RecordBuilder
public record MotorVehicle(
        @Meaning(value = "Vehicle identification number, ISO 3779", example = "1M8GDM9AXKP042788") @Nullable
        String identificationNumber,

        @Meaning(value = "Make as declared", example = "Example Motors") @Nullable
        String make,

        @Meaning(value = "Model year as declared", example = "2019") @Nullable
        Integer modelYear,

        @Meaning(value = "Day of the first registration", example = "2025-12-02") @Nullable
        LocalDate firstRegisteredOn,

        @Meaning("True when a loan or lease on it is open") @Nullable
        Boolean financeOpen,

        @Meaning("True when a database of stolen vehicles lists it") @Nullable
        Boolean reportedStolen) {}
