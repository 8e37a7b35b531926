package io.tidewaiter.cli.generate.flight;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tidewaiter.cli.generate.Label;
import io.tidewaiter.cli.generate.Lesson;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is true about each traveller: one JSON object a line, named by reference, locator and position, never by a name. */
final class FlightTruth {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FlightTruth() {}

    /** The rows of a flight in the order of its travellers, the crew last. */
    static Stream<String> rows(FlightSample sample) {
        Stream<String> travellers = sample.reservations().stream()
                .flatMap(one -> IntStream.range(0, one.travellers().size()).mapToObj(i -> row(one, i)));
        Stream<String> crew = sample.crew().stream()
                .map(one -> node(one.reference(), Crowd.ORDINARY).toString());
        return Stream.concat(travellers, crew);
    }

    private static String row(Reservation reservation, int index) {
        Lesson lesson = reservation.lessons().get(index);
        ObjectNode row = node(reservation.travellers().get(index).reference(), lesson);
        row.put("locator", reservation.locator()).put("position", index + 1);
        if (lesson.label() != Label.ORDINARY) {
            row.put("note", lesson.note());
        }
        return row.toString();
    }

    private static ObjectNode node(String reference, Lesson lesson) {
        ObjectNode row = JSON.createObjectNode();
        row.put("reference", reference)
                .put("label", lesson.label().name())
                .put("kind", lesson.kind())
                .put("threat", lesson.threat());
        var rules = row.putArray("expectedRules");
        Stream.of(lesson.rules().split(" ")).filter(rule -> !rule.isEmpty()).forEach(rules::add);
        return row;
    }
}
