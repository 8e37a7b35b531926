package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.model.Flight;

/** Writes the bookings of a flight as PNRGOV 13.1: one interchange with one message. */
final class PnrgovWriter {

    private static final String REFERENCE = "1";

    private PnrgovWriter() {}

    /** The whole interchange. */
    static String write(FlightSample sample) {
        FlightPlan plan = sample.plan();
        String prepared = Wire.prepared(plan.sent());
        Edifact edi = new Edifact();
        edi.add("UNB", "IATA:1", FlightPlan.CARRIER, "GOV", prepared, sample.control());
        edi.add("UNG", "PNRGOV", FlightPlan.CARRIER, "GOV", prepared, sample.control(), "IA", "13:1");
        edi.begin(REFERENCE, "PNRGOV:13:1:IA", name(plan));
        edi.add("MSG", ":22");
        edi.add("ORG", FlightPlan.CARRIER + ":" + plan.service().from());
        flight(edi, plan.reported());
        edi.add("EQN", Integer.toString(sample.reservations().size()));
        PnrHeadWriter head = new PnrHeadWriter(edi, plan);
        PnrItineraryWriter itinerary = new PnrItineraryWriter(edi, sample);
        PnrHistoryWriter history = new PnrHistoryWriter(edi);
        for (Reservation reservation : sample.reservations()) {
            edi.add("SRC");
            head.write(reservation);
            itinerary.write(reservation);
            history.write(reservation);
        }
        edi.end(REFERENCE);
        edi.add("UNE", REFERENCE, sample.control());
        edi.add("UNZ", REFERENCE, sample.control());
        return edi.toString();
    }

    /** The flight in the header of the message, as in XF204/040326/2015. */
    static String name(FlightPlan plan) {
        return FlightSample.designator(plan) + "/" + Wire.dayFirst(plan.day()) + "/"
                + plan.service().departs().replace(":", "");
    }

    /** TVL: times, places, the carrier that sold and the one that flies, number and class. */
    static void flight(Edifact edi, Flight flight) {
        edi.add(
                "TVL",
                Wire.dayFirst(flight.departsOn()) + ":" + Wire.time(flight.departsAt()) + ":"
                        + Wire.dayFirst(flight.arrivesOn()) + ":" + Wire.time(flight.arrivesAt()),
                Wire.or(flight.from()),
                Wire.or(flight.to()),
                Wire.or(flight.carrier()) + ":" + Wire.or(flight.operatingCarrier()),
                Wire.or(flight.number()) + ":" + Wire.or(flight.bookingClass()));
    }
}
