package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One consignment as the host knows it: close to the messages, every field optional except the reference. A list that is null
 * is unknown; an empty list is known to be none.
 */
@RecordBuilder
public record Consignment(
        @Meaning(
                value = "The host's own reference of the consignment, not empty",
                example = "MEDU4711832",
                required = true)
        String reference,

        @Meaning("Message the data was read from") @Nullable SourceMessage message,

        @Meaning(value = "Mode of transport at the border", example = "SEA") @Nullable
        TransportMode mode,

        @Meaning(value = "Customs direction", example = "IMPORT") @Nullable
        Direction direction,

        @Meaning(
                value = "When the manifest or declaration was lodged; also the as-of instant when none is given",
                unit = "instant, UTC",
                example = "2026-03-04T10:00:00Z")
        @Nullable
        Instant lodgedAt,

        @Meaning("Master and house transport documents") @Nullable
        List<TransportDocument> transportDocuments,

        @Meaning(value = "Carrier code, SCAC or IATA", example = "MEDU") @Nullable
        String carrier,

        @Meaning("Ship that carries the consignment") @Nullable
        Vessel vessel,

        @Meaning("Parties with their roles") @Nullable List<Party> parties,
        @Meaning("Way of the goods") @Nullable Route route,
        @Meaning("Goods items") @Nullable List<GoodsItem> goods,
        @Meaning("Containers and other equipment") @Nullable List<Equipment> equipment,

        @Meaning("Documents, permits and licences presented") @Nullable
        List<SupportingDocument> documents,

        @Meaning("Value, charges and terms of payment") @Nullable
        Valuation valuation,

        @Meaning("Amendments made after the first lodgement") @Nullable
        List<Amendment> amendments,

        @Meaning("Screening and security status") @Nullable Security security,

        @Meaning("What the host knows of earlier consignments") @Nullable
        History history,

        @Meaning(value = "Number of packages of the whole consignment", unit = "packages", example = "840") @Nullable
        Integer packages,

        @Meaning(value = "Gross mass of the cargo without container", unit = "kg", example = "21840") @Nullable
        Mass grossMass,

        @Meaning(value = "Volume of the cargo", unit = "m3", example = "54.2") @Nullable
        BigDecimal volume,

        @Meaning("True when this is the complete pre-loading advance filing: what it does not hold was not filed")
        @Nullable
        Boolean preLoading,

        @Meaning(value = "When the transport was booked", unit = "instant, UTC", example = "2026-03-03T16:00:00Z")
        @Nullable
        Instant bookedAt,

        @Meaning("Postal item") @Nullable Postal postal,

        @Meaning("Questions put to the carrier before loading") @Nullable
        List<Referral> referrals,

        @Meaning("Vehicle that carries the consignment over a land border") @Nullable
        RoadVehicle roadVehicle,

        @Meaning("Crossing of a land border") @Nullable Crossing crossing,

        @Meaning("Transit declarations and carnets") @Nullable
        List<TransitDocument> transits,

        @Meaning(value = "Numbers of railway wagons", example = "218124712173") @Nullable
        List<String> wagons)
        implements Subject {

    /** Copies the lists, so that the record cannot change afterwards. */
    public Consignment {
        Texts.require(reference, "reference");
        transportDocuments = Lists.copy(transportDocuments);
        parties = Lists.copy(parties);
        goods = Lists.copy(goods);
        equipment = Lists.copy(equipment);
        documents = Lists.copy(documents);
        amendments = Lists.copy(amendments);
        referrals = Lists.copy(referrals);
        transits = Lists.copy(transits);
        wagons = Lists.copy(wagons);
    }
}
