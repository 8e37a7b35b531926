package io.tidewaiter.internal.policy;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidewaiter.InvalidPolicyException;
import io.tidewaiter.Lane;
import io.tidewaiter.LanePolicy;
import io.tidewaiter.LanePolicy.DataQuality;
import io.tidewaiter.LanePolicy.RandomShare;
import io.tidewaiter.LanePolicy.Screening;
import io.tidewaiter.model.TransportMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** A policy as it was written; what is left out is as in the standard policy, what is wrong is gathered. */
final class PolicyTree {

    private static final LanePolicy STANDARD = LanePolicy.standard();

    private final String file;
    private final JsonNode root;
    private final List<String> problems = new ArrayList<>();

    PolicyTree(String file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    LanePolicy policy() {
        known(root, "", Set.of("id", "version", "from", "dataQuality", "screening", "random"));
        String id = named("id", "lane-port");
        String version = named("version", "1.0.0");
        Map<Lane, Integer> from = from();
        Optional<DataQuality> quality = attempt(this::dataQuality);
        Optional<Screening> screening = attempt(this::screening);
        Optional<RandomShare> random = attempt(this::random);
        // The standard parts stand in for refused ones, so that the rest is checked as well.
        Optional<LanePolicy> policy = attempt(() -> new LanePolicy(
                id,
                version,
                from,
                quality.orElse(STANDARD.dataQuality()),
                screening.orElse(STANDARD.screening()),
                random.orElse(STANDARD.random())));
        if (!problems.isEmpty() || policy.isEmpty()) {
            throw new InvalidPolicyException(file, problems);
        }
        return policy.get();
    }

    private Map<Lane, Integer> from() {
        JsonNode node = root.path("from");
        known(node, "from.", Set.of("BLUE", "YELLOW", "RED"));
        Map<Lane, Integer> from = new EnumMap<>(Lane.class);
        for (Lane lane : List.of(Lane.BLUE, Lane.YELLOW, Lane.RED)) {
            from.put(lane, number(node, "from.", lane.name(), STANDARD.lowest(lane)));
        }
        return from;
    }

    private DataQuality dataQuality() {
        JsonNode node = root.path("dataQuality");
        known(node, "dataQuality.", Set.of("ask", "tooPoor"));
        return new DataQuality(
                number(node, "dataQuality.", "ask", STANDARD.dataQuality().ask()),
                number(node, "dataQuality.", "tooPoor", STANDARD.dataQuality().tooPoor()));
    }

    private Screening screening() {
        JsonNode node = root.path("screening");
        known(node, "screening.", Set.of("from", "modes"));
        Set<TransportMode> modes = EnumSet.noneOf(TransportMode.class);
        for (JsonNode mode : node.path("modes")) {
            Arrays.stream(TransportMode.values())
                    .filter(one -> one.name().equals(mode.asText()))
                    .findFirst()
                    .ifPresentOrElse(
                            modes::add,
                            () -> problems.add("screening.modes has \"" + mode.asText() + "\". Write some of "
                                    + Arrays.toString(TransportMode.values()) + "."));
        }
        return new Screening(
                number(node, "screening.", "from", STANDARD.screening().from()),
                node.has("modes") ? modes : STANDARD.screening().modes());
    }

    private RandomShare random() {
        JsonNode node = root.path("random");
        known(node, "random.", Set.of("perTenThousand", "key"));
        return new RandomShare(
                number(node, "random.", "perTenThousand", STANDARD.random().perTenThousand()),
                text(node, "random.", "key", STANDARD.random().key()));
    }

    private void known(JsonNode node, String place, Set<String> names) {
        if (!node.isObject() && !node.isMissingNode()) {
            problems.add((place.isEmpty() ? "The file" : place.substring(0, place.length() - 1))
                    + " is not a set of fields. Write some of " + new TreeSet<>(names) + ".");
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                problems.add(place + name + " is not known here. Write some of " + new TreeSet<>(names) + ".");
            }
        });
    }

    private int number(JsonNode node, String place, String name, int standard) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isInt()) {
            return value.asInt(standard);
        }
        problems.add(place + name + " is \"" + value.asText() + "\". Write a whole number.");
        return standard;
    }

    private String text(JsonNode node, String place, String name, String standard) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isTextual()) {
            return value.asText(standard);
        }
        problems.add(place + name + " is not text. Put it between quotation marks.");
        return standard;
    }

    /** Every decision names its policy, so a policy of one's own needs a name of its own. */
    private String named(String name, String example) {
        if (root.path(name).isMissingNode()) {
            problems.add(name + " is missing. Write for example " + example + ".");
        }
        return text(root, "", name, example);
    }

    private <T> Optional<T> attempt(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (InvalidPolicyException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }
}
