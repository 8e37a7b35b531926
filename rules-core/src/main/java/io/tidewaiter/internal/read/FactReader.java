package io.tidewaiter.internal.read;

import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of facts of one kind, by their position in the record. Takes an {@link Object}, so that no fact is ever checked
 * against an interface, and is an abstract class, because a call through an interface costs more.
 */
public abstract sealed class FactReader
        permits ShipmentReader,
                RouteReader,
                GoodsLineReader,
                ContainerReader,
                TraderReader,
                ChangeReader,
                PaperReader,
                BillReader,
                PostalItemReader,
                SpecimenReader,
                MotorVehicleReader,
                ConveyanceReader,
                TransitReader,
                WagonReader,
                ReferralReader,
                AlertHitReader,
                TravellerReader,
                JourneyReader,
                BookingReader,
                BookingChangeReader,
                TravelDocumentReader,
                OtherDocumentReader,
                CheckInReader,
                BaggageReader,
                BagReader,
                ListedLaneReader,
                ListedAgencyReader,
                SharedLinkReader,
                OtherBookingReader,
                EarlierTripReader,
                ListMatchReader {

    /**
     * Reads a field.
     *
     * @param fact a fact of the kind
     * @param field position of the field in the record, from 0
     * @return the value; null when unknown
     */
    public abstract @Nullable Object read(Object fact, int field);

    static IllegalArgumentException noSuchField(String kind, int field) {
        return new IllegalArgumentException(kind + " has no field " + field + ".");
    }
}
