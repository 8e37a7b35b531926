package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.internal.intake.edifact.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * The segments of one booking, sorted into the groups of PNRGOV. The same tag means another thing in another group, and which group it
 * is follows from what came before.
 */
final class PnrGroups {

    /** What the last group is about. */
    private enum Kind {
        HEAD,
        TRAVELLER,
        FLIGHT,
        CHECK_IN,
        SPLIT,
        PRODUCT,
        HISTORY
    }

    /** A flight of the itinerary with what belongs to it. */
    record FlightGroup(List<Segment> segments, List<List<Segment>> checkIns) {}

    private final List<Segment> head = new ArrayList<>();
    private final List<List<Segment>> travellers = new ArrayList<>();
    private final List<FlightGroup> flights = new ArrayList<>();
    private final List<List<Segment>> splits = new ArrayList<>();
    private final List<List<Segment>> history = new ArrayList<>();
    private int products;
    private int texts;
    private Kind kind = Kind.HEAD;

    /** Before the first traveller: locator, agency, contacts, what applies to all. */
    List<Segment> head() {
        return head;
    }

    /** Each begins with TIF. */
    List<List<Segment>> travellers() {
        return travellers;
    }

    List<FlightGroup> flights() {
        return flights;
    }

    /** Each begins with EQN. */
    List<List<Segment>> splits() {
        return splits;
    }

    /** Each begins with ABI or SAC. */
    List<List<Segment>> history() {
        return history;
    }

    /** Number of services that are no flights; what they were is not kept. */
    int products() {
        return products;
    }

    /** Number of texts without structure; what they said is not kept. */
    int texts() {
        return texts;
    }

    /** Whether this segment can only belong to another booking, whose beginning was lost. */
    boolean beginsAnother(Segment segment) {
        boolean itinerary = kind == Kind.FLIGHT
                || kind == Kind.SPLIT
                || kind == Kind.PRODUCT
                || (kind == Kind.CHECK_IN && !hasTraveller(last().checkIns()));
        return segment.tag().equals("TIF") && itinerary && !named(segment);
    }

    /** Whether a TIF segment here would name a traveller, and not one who was named before. */
    boolean expectsTravellers() {
        return kind == Kind.HEAD || kind == Kind.TRAVELLER;
    }

    private boolean named(Segment tif) {
        return travellers.stream()
                .map(group -> group.get(0))
                .anyMatch(known -> known.at(0).equals(tif.at(0)) && known.at(1).equals(tif.at(1)));
    }

    void add(Segment segment) {
        switch (segment.tag()) {
            case "TIF" -> traveller(segment);
            case "TVL" -> travel(segment);
            case "DAT", "ORG", "TRI" -> checkIn(segment);
            case "EQN" -> split(segment);
            case "MSG" -> kind = Kind.PRODUCT;
            case "ABI", "SAC" -> history(segment);
            case "LTS" -> texts++;
            default -> append(segment);
        }
    }

    private void traveller(Segment tif) {
        if (kind == Kind.HEAD || kind == Kind.TRAVELLER) {
            kind = Kind.TRAVELLER;
            travellers.add(new ArrayList<>());
        }
        append(tif);
    }

    private void travel(Segment tvl) {
        if (kind == Kind.PRODUCT) {
            products++;
        } else if (kind == Kind.HISTORY) {
            append(tvl);
        } else {
            if (!isOperatingFlight(tvl) || flights.isEmpty()) {
                flights.add(new FlightGroup(new ArrayList<>(), new ArrayList<>()));
            }
            kind = Kind.FLIGHT;
            append(tvl);
        }
    }

    /** The second TVL of a code share has a number alone: day and places are those of the first. */
    static boolean isOperatingFlight(Segment tvl) {
        return tvl.at(0).isEmpty() && tvl.at(1).isEmpty() && tvl.at(2).isEmpty();
    }

    private void checkIn(Segment segment) {
        boolean lostFlight = expectsTravellers() && segment.tag().equals("TRI");
        if (lostFlight) {
            flights.add(new FlightGroup(new ArrayList<>(), new ArrayList<>()));
        }
        boolean begins = lostFlight
                || kind == Kind.FLIGHT
                || (kind == Kind.CHECK_IN && segment.tag().equals("DAT") && hasTraveller(last().checkIns()));
        if (begins) {
            kind = Kind.CHECK_IN;
            last().checkIns().add(new ArrayList<>());
        }
        append(segment);
    }

    private static boolean hasTraveller(List<List<Segment>> checkIns) {
        return checkIns.get(checkIns.size() - 1).stream()
                .anyMatch(segment -> segment.tag().equals("TRI"));
    }

    private void split(Segment eqn) {
        if (kind == Kind.HEAD || kind == Kind.HISTORY || kind == Kind.PRODUCT) {
            append(eqn);
            return;
        }
        kind = Kind.SPLIT;
        splits.add(new ArrayList<>());
        append(eqn);
    }

    private void history(Segment segment) {
        if (kind != Kind.HISTORY || segment.tag().equals("ABI")) {
            kind = Kind.HISTORY;
            history.add(new ArrayList<>());
        }
        append(segment);
    }

    private void append(Segment segment) {
        switch (kind) {
            case HEAD -> head.add(segment);
            case TRAVELLER -> travellers.get(travellers.size() - 1).add(segment);
            case FLIGHT -> last().segments().add(segment);
            case CHECK_IN -> checkInDetail(segment);
            case SPLIT -> splits.get(splits.size() - 1).add(segment);
            case HISTORY -> history.get(history.size() - 1).add(segment);
            case PRODUCT -> products++;
        }
    }

    /** Requests and the locator belong to the flight even when they stand behind the check-in. */
    private void checkInDetail(Segment segment) {
        List<List<Segment>> checkIns = last().checkIns();
        boolean flight = segment.tag().equals("SSR")
                || segment.tag().equals("RCI")
                || segment.tag().equals("RPI");
        (flight ? last().segments() : checkIns.get(checkIns.size() - 1)).add(segment);
    }

    private FlightGroup last() {
        return flights.get(flights.size() - 1);
    }
}
