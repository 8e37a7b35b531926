package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.internal.intake.edifact.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A booking in XML as the segments it would be in EDIFACT. Both are the same message in two ways of writing, and this way there is one
 * place that knows what it means and what of it may be kept.
 */
final class XmlSegments {

    private static final Pattern MOMENT =
            Pattern.compile("([0-9]{2})([0-9]{2})-([0-9]{2})-([0-9]{2})(?:[T ]([0-9]{2}):([0-9]{2}).*)?");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    private final List<Segment> segments = new ArrayList<>();
    private long offset;

    private XmlSegments() {}

    /** The flight the message is about. */
    static Segment leg(XmlElement leg) {
        XmlSegments one = new XmlSegments();
        one.offset = leg.offset();
        one.flight(leg, leg.get("CarrierCode"), leg.of("OperatingAirline", "Code"));
        return one.segments.get(0);
    }

    /** The segments of a booking, the first of them SRC. */
    static List<Segment> booking(XmlElement pnr) {
        XmlSegments all = new XmlSegments();
        all.offset = pnr.offset();
        all.add("SRC");
        all.head(pnr);
        pnr.all("Passenger").forEach(all::passenger);
        pnr.all("Flight").forEach(all::itinerary);
        pnr.children().forEach(all::rest);
        return all.segments;
    }

    private void head(XmlElement pnr) {
        String[] created = moment(pnr.get("PNR_CreationDate", "PNRCreationDate"));
        pnr.all("BookingRefID")
                .forEach(reference -> add(
                        "RCI",
                        list(reference.of("CompanyName", "Code"), reference.get("ID"), "", created[0], created[1])));
        pnr.first("POS").flatMap(pos -> pos.first("Source")).ifPresent(this::office);
        pnr.all("ContactInfo").forEach(this::contact);
        pnr.all("SSR").forEach(this::service);
        pnr.all("OSI").forEach(this::information);
    }

    private void office(XmlElement source) {
        XmlElement requestor = source.first("RequestorID").orElse(new XmlElement("RequestorID", 0));
        String company = requestor.of("CompanyName", "Code");
        add(
                "ORG",
                list(source.get("AirlineVendorID"), source.get("AirportCode")),
                list(requestor.get("ID"), source.get("PseudoCityCode")),
                list(source.get("AirportCode")),
                list(company),
                list(""),
                list(source.get("ISOCountry")),
                list(source.get("AgentSine")));
    }

    private void contact(XmlElement contact) {
        String country = contact.of("CountryName", "Code");
        String postal = contact.textOf("PostalCode");
        add(
                "ADD",
                list(""),
                list(
                        "700",
                        contact.textOf("AddressLine"),
                        contact.textOf("CityName"),
                        contact.textOf("StateProv"),
                        "",
                        country.isEmpty() ? contact.textOf("CountryName") : country,
                        postal,
                        contact.get("PhoneNumber")));
        if (!contact.get("EmailAddress").isEmpty()) {
            add("ADD", list(""), list("E", "", "", "", "", "", "", contact.get("EmailAddress")));
        }
    }

    private void information(XmlElement osi) {
        String text = osi.textOf("Text").isEmpty() ? osi.text() : osi.textOf("Text");
        add("IFT", list("4", "28"), list(text));
    }

    private void passenger(XmlElement passenger) {
        offset = passenger.offset();
        String type = passenger.get("PTC", "PTC_Code", "PassengerType");
        String fareType = passenger.of("FareInfo", "PTC_Code");
        String infant = (type + fareType).toUpperCase(Locale.ROOT).contains("INF") ? "IN" : "A";
        add(
                "TIF",
                list(passenger.textOf("Surname")),
                list(passenger.textOf("GivenName"), infant, passenger.get("RPH")));
        passenger
                .all("CustLoyalty")
                .forEach(one -> add("FTI", list(one.get("VendorCode", "ProgramID"), one.get("MembershipID"))));
        passenger
                .all("FareInfo")
                .forEach(fare -> add("FAR", list(""), list(""), list(""), list(""), list(fare.get("FareBasis"))));
        passenger.all("SSR").forEach(this::service);
        passenger.all("DOC_SSR").forEach(this::document);
        passenger.all("TicketDocument").forEach(this::ticket);
    }

    private void service(XmlElement ssr) {
        String text = ssr.textOf("Text");
        List<String> request = list(
                ssr.get("SSRCode", "SSR_Code"),
                ssr.get("Status"),
                ssr.get("ServiceQuantity"),
                ssr.of("Airline", "Code"),
                "",
                "",
                ssr.get("BoardPoint"),
                ssr.get("OffPoint"),
                text);
        add("SSR", request, list(ssr.get("SeatNumber", "SeatNbr"), "", ssr.get("RPH")));
    }

    private void document(XmlElement ssr) {
        String code = ssr.get("SSRCode", "SSR_Code");
        XmlElement data = ssr.first(code).orElse(new XmlElement(code, 0));
        List<String> fields = switch (code) {
            case "DOCS" ->
                list(
                        data.get("TravelDocType", "DocType"),
                        data.get("IssuingLoc"),
                        data.get("TravelDocNbr", "DocNbr"),
                        data.get("PaxNationality"),
                        day(data.get("DateOfBirth")),
                        data.get("Gender"),
                        day(data.get("ExpiryDate")),
                        data.get("Surname"),
                        data.get("FirstGivenName"),
                        data.get("SecondGivenName"));
            case "DOCO" ->
                list(
                        data.get("BirthLocation"),
                        data.get("TravelDocType"),
                        data.get("TravelDocNbr"),
                        data.get("PlaceOfIssue"),
                        day(data.get("DateOfIssue")),
                        data.get("CountryState", "Country_State", "Country"));
            case "DOCA" ->
                list(
                        data.get("AddressType"),
                        data.get("Country"),
                        data.get("Address"),
                        data.get("CityName"),
                        data.get("StateProvCounty"),
                        data.get("PostalCode"));
            default -> list();
        };
        String text = "/"
                + String.join(
                        "/",
                        fields.stream().map(field -> field.replace('/', ' ')).toList());
        add("SSR", list(code, ssr.get("Status"), "", "", "", "", "", "", text), list("", "", ssr.get("RPH")));
    }

    private void ticket(XmlElement ticket) {
        add("TKT", list(ticket.get("TicketDocumentNbr"), ticket.get("Type")));
        ticket.first("TotalFare")
                .ifPresent(fare -> add("MON", list("T", fare.get("Amount"), fare.get("CurrencyCode"))));
        boolean fixed = ticket.of("PricingInfo", "NonRefundableInd").equalsIgnoreCase("true");
        List<String> none = list("");
        add("PTK", list(fixed ? "NR" : ""), none, none, none, none, list(ticket.get("TicketLocation")));
        add("DAT", list("710", moment(ticket.get("DateOfIssue"))[0]));
        ticket.all("PaymentInfo").forEach(this::payment);
    }

    private void payment(XmlElement payment) {
        add(
                "FOP",
                list(
                        payment.get("PaymentType"),
                        "",
                        payment.get("PaymentAmount"),
                        payment.get("VendorCode"),
                        payment.get("AccountNbr"),
                        payment.get("ExpiryDate")));
        String payer = payment.get("CardHolderName", "SponsorName");
        if (!payer.isEmpty()) {
            add("IFT", list("4", "43"), list(payer));
        }
    }

    private void itinerary(XmlElement flight) {
        offset = flight.offset();
        flight(flight, flight.of("MarketingAirline", "Code"), flight.of("OperatingAirline", "Code"));
        add("RPI", list(flight.get("NumberInParty")), list(flight.get("Status")));
        String operating = flight.of("OperatingAirline", "FlightNumber");
        if (!operating.isEmpty()) {
            add("TVL", list(""), list(""), list(""), list(flight.of("OperatingAirline", "Code")), list(operating));
        }
        flight.all("SSR").forEach(this::service);
        flight.all("DOC_SSR").forEach(this::document);
    }

    private void flight(XmlElement flight, String marketing, String operating) {
        String[] departs = moment(flight.get("DepartureDateTime"));
        String[] arrives = moment(flight.get("ArrivalDateTime"));
        boolean other = !operating.isEmpty() && !operating.equals(marketing);
        add(
                "TVL",
                list(departs[0], departs[1], arrives[0], arrives[1]),
                list(flight.of("DepartureAirport", "LocationCode")),
                list(flight.of("ArrivalAirport", "LocationCode")),
                list(marketing, other ? operating : ""),
                list(flight.get("FlightNumber"), flight.get("ResBookDesigCode")));
    }

    /** Services that are no flights, remarks and histories are told of, and nothing of what they say. */
    private void rest(XmlElement child) {
        String name = child.name().toLowerCase(Locale.ROOT);
        if (name.contains("hotel") || name.contains("car") || name.contains("rail") || name.contains("nonair")) {
            add("MSG", list(""));
            add("TVL");
        } else if (name.contains("history") || name.contains("remark")) {
            add("LTS");
        }
    }

    /** Day as DDMMYY and time as HHMM; both empty when the text is no day. */
    private static String[] moment(String text) {
        Matcher moment = MOMENT.matcher(text);
        if (!moment.matches()) {
            return new String[] {text.isEmpty() ? "" : "?", ""};
        }
        String time = moment.group(5) == null ? "" : moment.group(5) + moment.group(6);
        return new String[] {moment.group(4) + moment.group(3) + moment.group(2), time};
    }

    /** Day as 17MAY1984; a day written otherwise is left as it is. */
    private static String day(String text) {
        Matcher moment = MOMENT.matcher(text);
        if (!moment.matches()) {
            return text;
        }
        int month = Integer.parseInt(moment.group(3));
        return month < 1 || month > MONTHS.size()
                ? text
                : moment.group(4) + MONTHS.get(month - 1) + moment.group(1) + moment.group(2);
    }

    private static List<String> list(String... components) {
        return Arrays.asList(components);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The lists are only read.
    private void add(String tag, List<String>... elements) {
        segments.add(new Segment(tag, segments.size() + 1, offset, true, Arrays.asList(elements)));
    }
}
