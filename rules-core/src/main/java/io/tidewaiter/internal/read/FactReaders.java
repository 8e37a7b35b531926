package io.tidewaiter.internal.read;

import io.tidewaiter.facts.AlertHit;
import io.tidewaiter.facts.Bag;
import io.tidewaiter.facts.Baggage;
import io.tidewaiter.facts.Bill;
import io.tidewaiter.facts.Booking;
import io.tidewaiter.facts.BookingChange;
import io.tidewaiter.facts.Change;
import io.tidewaiter.facts.CheckIn;
import io.tidewaiter.facts.Container;
import io.tidewaiter.facts.Conveyance;
import io.tidewaiter.facts.EarlierTrip;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.facts.Journey;
import io.tidewaiter.facts.ListMatch;
import io.tidewaiter.facts.ListedAgency;
import io.tidewaiter.facts.ListedLane;
import io.tidewaiter.facts.MotorVehicle;
import io.tidewaiter.facts.OtherBooking;
import io.tidewaiter.facts.OtherDocument;
import io.tidewaiter.facts.Paper;
import io.tidewaiter.facts.PostalItem;
import io.tidewaiter.facts.Referral;
import io.tidewaiter.facts.Route;
import io.tidewaiter.facts.SharedLink;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.Specimen;
import io.tidewaiter.facts.Trader;
import io.tidewaiter.facts.Transit;
import io.tidewaiter.facts.TravelDocument;
import io.tidewaiter.facts.Traveller;
import io.tidewaiter.facts.Wagon;

/** The reader of each kind of fact. Written by FactReadersTest. */
public final class FactReaders {

    private FactReaders() {}

    /** The reader of a kind. */
    public static FactReader of(Class<? extends Fact> kind) {
        if (kind == Shipment.class) {
            return new ShipmentReader();
        }
        if (kind == Route.class) {
            return new RouteReader();
        }
        if (kind == GoodsLine.class) {
            return new GoodsLineReader();
        }
        if (kind == Container.class) {
            return new ContainerReader();
        }
        if (kind == Trader.class) {
            return new TraderReader();
        }
        if (kind == Change.class) {
            return new ChangeReader();
        }
        if (kind == Paper.class) {
            return new PaperReader();
        }
        if (kind == Bill.class) {
            return new BillReader();
        }
        if (kind == PostalItem.class) {
            return new PostalItemReader();
        }
        if (kind == Specimen.class) {
            return new SpecimenReader();
        }
        if (kind == MotorVehicle.class) {
            return new MotorVehicleReader();
        }
        if (kind == Conveyance.class) {
            return new ConveyanceReader();
        }
        if (kind == Transit.class) {
            return new TransitReader();
        }
        if (kind == Wagon.class) {
            return new WagonReader();
        }
        if (kind == Referral.class) {
            return new ReferralReader();
        }
        if (kind == AlertHit.class) {
            return new AlertHitReader();
        }
        if (kind == Traveller.class) {
            return new TravellerReader();
        }
        if (kind == Journey.class) {
            return new JourneyReader();
        }
        if (kind == Booking.class) {
            return new BookingReader();
        }
        if (kind == BookingChange.class) {
            return new BookingChangeReader();
        }
        if (kind == TravelDocument.class) {
            return new TravelDocumentReader();
        }
        if (kind == OtherDocument.class) {
            return new OtherDocumentReader();
        }
        if (kind == CheckIn.class) {
            return new CheckInReader();
        }
        if (kind == Baggage.class) {
            return new BaggageReader();
        }
        if (kind == Bag.class) {
            return new BagReader();
        }
        if (kind == ListedLane.class) {
            return new ListedLaneReader();
        }
        if (kind == ListedAgency.class) {
            return new ListedAgencyReader();
        }
        if (kind == SharedLink.class) {
            return new SharedLinkReader();
        }
        if (kind == OtherBooking.class) {
            return new OtherBookingReader();
        }
        if (kind == EarlierTrip.class) {
            return new EarlierTripReader();
        }
        if (kind == ListMatch.class) {
            return new ListMatchReader();
        }
        throw new IllegalArgumentException("No reader for " + kind.getName() + ".");
    }
}
