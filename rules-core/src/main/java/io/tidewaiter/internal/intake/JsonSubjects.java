package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.intake.Place;
import io.tidewaiter.intake.SubjectKind;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.Passenger;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Binds a JSON record to what it is: a consignment, or a passenger when it has a field that only a passenger has. */
final class JsonSubjects {

    private static final Set<String> OF_PASSENGERS = fieldsOnlyOf(Passenger.class, Consignment.class);

    private final SubjectKind kind;

    JsonSubjects(SubjectKind kind) {
        this.kind = kind;
    }

    /** Whether a text that cannot be parsed may be shown: that of a traveller may not. */
    boolean shown() {
        return kind == SubjectKind.CONSIGNMENT;
    }

    Intake bind(JsonNode node, Place place) {
        return isPassenger(node) ? passenger(node, place) : consignment(node, place);
    }

    private boolean isPassenger(JsonNode node) {
        return switch (kind) {
            case CONSIGNMENT -> false;
            case PASSENGER -> true;
            case AUTO -> node.properties().stream().anyMatch(field -> OF_PASSENGERS.contains(field.getKey()));
        };
    }

    private static Intake consignment(JsonNode node, Place place) {
        Bound<Consignment> bound = ModelBinder.bind(node, Consignment.class);
        return bound.value()
                .<Intake>map(consignment -> new Intake.Read(consignment, place))
                .orElseGet(() -> new Intake.Refused(place, References.of(node), bound.problems()));
    }

    /** Problems of a passenger name the field and what is wrong with it, never what was written there. */
    private static Intake passenger(JsonNode node, Place place) {
        Bound<Passenger> bound = ModelBinder.bindUnshown(node, Passenger.class);
        if (bound.value().isPresent()) {
            return new Intake.ReadPassenger(bound.value().get(), place);
        }
        return new Intake.Refused(place, References.of(node), bound.problems());
    }

    private static Set<String> fieldsOnlyOf(Class<?> type, Class<?> other) {
        Set<String> others = fields(other);
        return fields(type).stream().filter(field -> !others.contains(field)).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }
}
