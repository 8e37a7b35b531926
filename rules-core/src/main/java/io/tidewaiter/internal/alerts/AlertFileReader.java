package io.tidewaiter.internal.alerts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.tidewaiter.alerts.Alert;
import io.tidewaiter.alerts.AlertFile;
import io.tidewaiter.alerts.AlertTarget;
import io.tidewaiter.alerts.InvalidAlertsException;
import io.tidewaiter.alerts.SecondIdentifier;
import io.tidewaiter.intake.InputProblem;
import io.tidewaiter.internal.intake.Bound;
import io.tidewaiter.internal.intake.ExactJson;
import io.tidewaiter.internal.intake.ModelBinder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a file of alerts and gathers everything that is wrong with it before it says so. */
public final class AlertFileReader {

    /** A file is read whole; 20,000 alerts take about six million bytes. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    static final String FORMAT = "tidewaiter-alerts-1";

    private final List<String> problems = new ArrayList<>();

    private AlertFileReader() {}

    /**
     * Reads a file.
     *
     * @throws InvalidAlertsException with every problem found
     */
    public static AlertFile read(byte[] json) {
        if (json.length > MOST_BYTES) {
            throw tooLarge();
        }
        Bound<AlertFileShape> bound = ModelBinder.bind(parse(json), AlertFileShape.class);
        AlertFileShape shape = bound.value()
                .orElseThrow(() -> new InvalidAlertsException(
                        bound.problems().stream().map(AlertFileReader::text).toList()));
        return new AlertFileReader().file(shape);
    }

    /**
     * The alerts of a tree that is the list of a file.
     *
     * @throws InvalidAlertsException with every problem found
     */
    public static AlertFile read(String sender, JsonNode alerts) {
        JsonNode file = ExactJson.json()
                .createObjectNode()
                .put("format", FORMAT)
                .put("sender", sender)
                .put("serial", 1)
                .put("issuedAt", "2020-01-01T00:00:00Z")
                .set("alerts", alerts);
        Bound<AlertFileShape> bound = ModelBinder.bind(file, AlertFileShape.class);
        return new AlertFileReader()
                .file(bound.value()
                        .orElseThrow(() -> new InvalidAlertsException(bound.problems().stream()
                                .map(AlertFileReader::text)
                                .toList())));
    }

    /** What a file that is too large is refused with. */
    public static InvalidAlertsException tooLarge() {
        return new InvalidAlertsException(
                List.of("The file has more than " + MOST_BYTES + " bytes. Send current alerts only."));
    }

    private static JsonNode parse(byte[] json) {
        try {
            return ExactJson.json().readTree(json);
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            // Not Jackson's own message: it may quote the input.
            throw new InvalidAlertsException(
                    List.of("It is not JSON that can be read, line " + line + ". Give one file of alerts in UTF-8."));
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can always be read.", e);
        }
    }

    /** The place and what to write there; what was found may be a name. */
    private static String text(InputProblem problem) {
        String place = problem.path().isEmpty() ? "The file" : problem.path();
        String advice = problem.advice().isEmpty() ? "See docs/alerts.md." : problem.advice();
        return place + " is missing, unknown or not of the expected form. " + advice;
    }

    private AlertFile file(AlertFileShape shape) {
        if (!shape.format().equals(FORMAT)) {
            problems.add("format is not " + FORMAT + ". Give a file of this version.");
        }
        if (shape.signature() != null && !shape.signature().algorithm().equals(Signatures.ALGORITHM)) {
            problems.add("signature.algorithm is not " + Signatures.ALGORITHM + ". Sign the file with an Ed25519 key.");
        }
        List<Alert> alerts = new ArrayList<>();
        for (int i = 0; i < shape.alerts().size(); i++) {
            alert(shape.sender(), shape.alerts().get(i), "alerts[" + i + "].").ifPresent(alerts::add);
        }
        return whole(shape, alerts);
    }

    private AlertFile whole(AlertFileShape shape, List<Alert> alerts) {
        try {
            AlertFile file = new AlertFile(
                    shape.sender(),
                    shape.serial(),
                    shape.issuedAt(),
                    alerts,
                    Optional.ofNullable(shape.signature()).map(AlertFileShape.SignatureShape::value));
            if (problems.isEmpty()) {
                return file;
            }
        } catch (InvalidAlertsException e) {
            problems.addAll(e.problems());
        }
        throw new InvalidAlertsException(problems.stream().distinct().toList());
    }

    private Optional<Alert> alert(String unit, AlertShape shape, String place) {
        boolean party = shape.target() == AlertTarget.PARTY;
        String wanted = party ? shape.name() : shape.identifier();
        if ((party ? shape.identifier() : shape.name()) != null) {
            problems.add(place + (party ? "identifier" : "name") + " does not belong to a " + shape.target()
                    + ". Write " + (party ? "name and second." : "identifier alone."));
        }
        if (wanted == null) {
            problems.add(place + (party ? "name" : "identifier") + " is missing. Say what the alert names.");
        }
        try {
            return Optional.of(new Alert(
                    unit,
                    shape.reference(),
                    shape.target(),
                    Objects.requireNonNullElse(wanted, "not given"),
                    second(shape.second()),
                    shape.handling(),
                    shape.reason(),
                    shape.validFrom(),
                    shape.validTo()));
        } catch (InvalidAlertsException e) {
            // The unit is the sender, which is reported once for the file.
            e.problems().stream()
                    .filter(problem -> !problem.startsWith("unit "))
                    .forEach(problem -> problems.add(place + problem));
            return Optional.empty();
        }
    }

    private static Optional<SecondIdentifier> second(AlertShape.@Nullable Second second) {
        return Optional.ofNullable(second).map(given -> new SecondIdentifier(given.kind(), given.value()));
    }
}
