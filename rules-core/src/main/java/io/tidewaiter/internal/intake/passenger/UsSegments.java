package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.internal.intake.edifact.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The older list of the United States (US EDIFACT), where one PDT segment holds a traveller, as the segments PAXLST has for the same.
 * What is written alike in both is left as it is.
 */
final class UsSegments {

    private static final Map<String, String> PLACES = Map.of("005", "125", "008", "87");
    private static final Map<String, String> STATUS = Map.of("CRW", "FM", "ITI", "DDU", "ITC", "DDT");
    private static final int AIRPORT = 3;

    private UsSegments() {}

    /** One or more segments in the place of this one. */
    static List<Segment> translated(Segment segment) {
        if (!segment.readable()) {
            return List.of(segment);
        }
        return switch (segment.tag()) {
            case "PDT" -> traveller(segment);
            case "LOC" -> List.of(place(segment));
            case "DTM" -> List.of(time(segment));
            default -> List.of(segment);
        };
    }

    /** PDT: document with expiry and issuer; names, birth and sex; status; places of embarkation and arrival with their states. */
    private static List<Segment> traveller(Segment pdt) {
        String qualifier = STATUS.getOrDefault(pdt.at(2).toUpperCase(Locale.ROOT), "FL");
        String document = pdt.at(0, 0);
        int slash = document.indexOf('/');
        List<Segment> all = new ArrayList<>();
        all.add(of(pdt, "NAD", list(qualifier), list(""), list(""), list(pdt.at(1, 0), pdt.at(1, 1), pdt.at(1, 2))));
        all.add(of(pdt, "ATT", list("2"), list(""), list(pdt.at(1, 4))));
        all.add(of(pdt, "DTM", list("329", pdt.at(1, 3))));
        all.add(of(pdt, "LOC", list("178"), list(airport(pdt.at(3, 0)))));
        all.add(of(pdt, "LOC", list("179"), list(airport(pdt.at(3, 1)))));
        if (slash >= 0) {
            all.add(of(pdt, "DOC", list(document.substring(0, slash)), list(document.substring(slash + 1))));
            all.add(of(pdt, "DTM", list("36", pdt.at(0, 1))));
            all.add(of(pdt, "LOC", list("91"), list(pdt.at(0, 2))));
        }
        return all;
    }

    private static Segment place(Segment loc) {
        String qualifier = PLACES.get(loc.at(0));
        return qualifier == null ? loc : of(loc, "LOC", list(qualifier), list(airport(loc.at(1))));
    }

    /** Day and time are elements of their own. */
    private static Segment time(Segment dtm) {
        return dtm.size() < 2 || !dtm.at(0, 1).isEmpty() ? dtm : of(dtm, "DTM", list(dtm.at(0), dtm.at(1) + dtm.at(2)));
    }

    /** The state stands before the airport, as in NZAKL. */
    private static String airport(String place) {
        return place.length() > AIRPORT ? place.substring(place.length() - AIRPORT) : place;
    }

    private static List<String> list(String... components) {
        return Arrays.asList(components);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The lists are only read.
    private static Segment of(Segment origin, String tag, List<String>... elements) {
        return new Segment(tag, origin.number(), origin.offset(), true, Arrays.asList(elements));
    }
}
