package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Way of the goods, from receipt to final delivery.
 */
@RecordBuilder
public record Route(
        @Meaning(value = "Country of export or dispatch", example = "EC") @Nullable
        CountryCode exportCountry,

        @Meaning(value = "Place of receipt", example = "ECGYE") @Nullable
        UnLocode receipt,

        @Meaning(value = "Port of loading", example = "ECGYE") @Nullable
        UnLocode loading,

        @Meaning(value = "Ports of transhipment in order", example = "PAMIT") @Nullable
        List<UnLocode> transhipments,

        @Meaning(value = "Port of discharge", example = "ALDRZ") @Nullable
        UnLocode discharge,

        @Meaning(value = "Place of final delivery", example = "XKPRN") @Nullable
        UnLocode delivery,

        @Meaning("Free zones passed") @Nullable List<FreeZone> freeZones,
        @Meaning("Legs as reported") @Nullable List<Leg> legs,

        @Meaning(
                value = "Loading on board at the port of loading, actual or planned",
                unit = "instant, UTC",
                example = "2026-02-14T06:00:00Z")
        @Nullable
        Instant loadedAt,

        @Meaning(
                value = "Arrival at the port of discharge, actual or planned",
                unit = "instant, UTC",
                example = "2026-03-06T04:00:00Z")
        @Nullable
        Instant arrivesAt) {

    /** Copies the lists, so that the record cannot change afterwards. */
    public Route {
        transhipments = Lists.copy(transhipments);
        freeZones = Lists.copy(freeZones);
        legs = Lists.copy(legs);
    }
}
