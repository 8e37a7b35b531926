package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.model.AdvanceInformation;
import io.tidewaiter.model.Baggage;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.Identity;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.Sex;
import io.tidewaiter.model.TravelDocument;
import io.tidewaiter.model.TravellerRole;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the lists of a flight as PAXLST D:12B: one interchange, a message of the passengers and one of the crew. */
final class PaxlstWriter {

    private static final String PASSENGERS = "745";
    private static final String CREW = "250";
    private static final int PILOTS = 2;

    private PaxlstWriter() {}

    /** The whole interchange. */
    static String write(FlightSample sample) {
        String prepared = Wire.prepared(sample.plan().sent());
        Edifact edi = new Edifact();
        edi.add("UNB", "UNOC:4", "XFAPIS:ZZ", "GOVAPIS:ZZ", prepared, sample.control(), "", "APIS");
        edi.add("UNG", "PAXLST", "XFAPIS:ZZ", "GOVAPIS:ZZ", prepared, "1", "UN", "D:12B");
        message(edi, sample.plan(), PASSENGERS, sample.travellers().toList());
        message(edi, sample.plan(), CREW, sample.crew());
        edi.add("UNE", "2", "1");
        edi.add("UNZ", "1", sample.control());
        return edi.toString();
    }

    private static void message(Edifact edi, FlightPlan plan, String list, List<Passenger> travellers) {
        boolean crew = list.equals(CREW);
        String reference = crew ? "2" : "1";
        edi.begin(reference, "PAXLST:D:12B:UN:IATA", PnrgovWriter.name(plan) + (crew ? "C" : ""), "01:F");
        edi.add("BGM", list);
        edi.add("NAD", "MS", "", "", "EXAMPLE AIR OPERATIONS");
        edi.add("COM", "0099900000001:TE", "ops@xf.example:EM");
        flight(edi, plan.reported());
        for (int i = 0; i < travellers.size(); i++) {
            traveller(edi, travellers.get(i), i);
        }
        edi.add("CNT", (crew ? "41:" : "42:") + travellers.size());
        edi.end(reference);
    }

    private static void flight(Edifact edi, Flight flight) {
        edi.add("TDT", "20", Wire.or(flight.carrier()) + Wire.or(flight.number()), "", "", Wire.or(flight.carrier()));
        edi.add("LOC", "125", Wire.or(flight.from()));
        edi.add("DTM", "189:" + Wire.moment(flight.departsAt()) + ":201");
        edi.add("LOC", "87", Wire.or(flight.to()));
        edi.add("DTM", "232:" + Wire.moment(flight.arrivesAt()) + ":201");
    }

    private static void traveller(Edifact edi, Passenger traveller, int index) {
        AdvanceInformation advance = Objects.requireNonNull(traveller.advance());
        Identity identity = Objects.requireNonNull(advance.identity());
        boolean crew = traveller.role() == TravellerRole.CREW;
        edi.add("NAD", crew ? "FM" : "FL", "", "", name(Objects.requireNonNull(identity.name())));
        edi.add("ATT", "2", "", identity.sex() == Sex.FEMALE ? "F" : "M");
        edi.add("DTM", "329:" + Wire.yearFirst(identity.birthDate()));
        if (traveller.baggage() != null) {
            bags(edi, traveller.baggage());
        }
        if (Boolean.TRUE.equals(advance.verified())) {
            edi.add("GEI", "4", "173");
        }
        edi.add("LOC", "178", Wire.or(advance.embarkedAt()));
        edi.add("LOC", "179", Wire.or(advance.disembarksAt()));
        if (crew) {
            edi.add("EMP", "1", (index < PILOTS ? "CR1" : "CR2") + ":110:111");
        }
        edi.add("NAT", "2", Objects.requireNonNull(identity.nationalities()).get(0));
        reference(edi, "AVF", advance.locator());
        reference(edi, "ABO", advance.carrierReference());
        reference(edi, "SEA", advance.seat());
        Objects.requireNonNull(advance.documents()).forEach(document -> document(edi, document));
    }

    private static String name(PersonName name) {
        return Edifact.text(Wire.or(name.familyName())) + ":"
                + Edifact.text(Wire.or(name.givenNames())).replaceFirst(" ", ":");
    }

    private static void bags(Edifact edi, Baggage baggage) {
        edi.add("MEA", "CT", "", ":" + Wire.or(baggage.pieces()));
        if (baggage.weight() != null) {
            edi.add("MEA", "WT", "", "KGM:" + baggage.weight().kilograms().toPlainString());
        }
        if (baggage.bags() != null) {
            int pieces = baggage.bags().size();
            String first = Wire.or(baggage.bags().get(0).tag());
            edi.add("FTX", "BAG", "", "", first + (pieces == 1 ? "" : ":" + pieces));
        }
    }

    private static void reference(Edifact edi, String code, @Nullable String value) {
        if (value != null) {
            edi.add("RFF", code + ":" + Edifact.text(value));
        }
    }

    private static void document(Edifact edi, TravelDocument document) {
        edi.add("DOC", document.code() + ":110:111", Wire.or(document.number()));
        if (document.issuedOn() != null) {
            edi.add("DTM", "182:" + Wire.yearFirst(document.issuedOn()));
        }
        edi.add("DTM", "36:" + Wire.yearFirst(document.expiresOn()));
        edi.add("LOC", "91", Wire.or(document.issuer()));
    }
}
