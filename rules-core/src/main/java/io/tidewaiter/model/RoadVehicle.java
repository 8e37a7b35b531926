package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The vehicle that carries the consignment over the border. */
@RecordBuilder
public record RoadVehicle(
        @Meaning(value = "Number plate of the vehicle", example = "EX-417-KL") @Nullable
        String plate,

        @Meaning(value = "Number plate of the trailer", example = "EX-T-882") @Nullable
        String trailerPlate,

        @Meaning(value = "Country of registration", example = "RS") @Nullable
        CountryCode country,

        @Meaning(value = "Name of the haulier", example = "Example Trans DOO") @Nullable
        String haulier,

        @Meaning(value = "Day the haulier was registered", example = "2019-05-02") @Nullable
        LocalDate haulierRegisteredOn,

        @Meaning(value = "Mass of vehicle and trailer without load", unit = "kg", example = "14200") @Nullable
        Mass tareMass,

        @Meaning(value = "Load space", unit = "m3", example = "90") @Nullable
        BigDecimal capacity,

        @Meaning(value = "Mass read at the weighbridge", unit = "kg", example = "38400") @Nullable
        Mass weighedMass,

        @Meaning("True when it carries consignments of several senders") @Nullable
        Boolean groupage) {}
