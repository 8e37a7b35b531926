package io.tidewaiter.internal.policy;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidewaiter.Lane;
import io.tidewaiter.LanePolicy;
import io.tidewaiter.LanePolicy.DataQuality;
import io.tidewaiter.LanePolicy.RandomShare;
import io.tidewaiter.LanePolicy.Screening;
import io.tidewaiter.model.TransportMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A lane policy as it was written. */
final class LanePolicyTree {

    private static final LanePolicy STANDARD = LanePolicy.standard();

    private final Fields fields;

    LanePolicyTree(Fields fields) {
        this.fields = fields;
    }

    LanePolicy policy() {
        fields.known(fields.root(), "", Set.of("id", "version", "from", "dataQuality", "screening", "random"));
        String id = fields.named("id", "lane-port");
        String version = fields.named("version", "1.0.0");
        Map<Lane, Integer> from = from();
        Optional<DataQuality> quality = fields.attempt(this::dataQuality);
        Optional<Screening> screening = fields.attempt(this::screening);
        RandomShare random = fields.random(STANDARD.random());
        // The standard parts stand in for refused ones, so that the rest is checked as well.
        Optional<LanePolicy> policy = fields.attempt(() -> new LanePolicy(
                id,
                version,
                from,
                quality.orElse(STANDARD.dataQuality()),
                screening.orElse(STANDARD.screening()),
                random));
        return fields.orElseThrow(policy);
    }

    private Map<Lane, Integer> from() {
        JsonNode node = fields.of("from");
        fields.known(node, "from.", Set.of("BLUE", "YELLOW", "RED"));
        Map<Lane, Integer> from = new EnumMap<>(Lane.class);
        for (Lane lane : List.of(Lane.BLUE, Lane.YELLOW, Lane.RED)) {
            from.put(lane, fields.number(node, "from.", lane.name(), STANDARD.lowest(lane)));
        }
        return from;
    }

    private DataQuality dataQuality() {
        JsonNode node = fields.of("dataQuality");
        fields.known(node, "dataQuality.", Set.of("ask", "tooPoor"));
        return new DataQuality(
                fields.number(
                        node, "dataQuality.", "ask", STANDARD.dataQuality().ask()),
                fields.number(
                        node, "dataQuality.", "tooPoor", STANDARD.dataQuality().tooPoor()));
    }

    private Screening screening() {
        JsonNode node = fields.of("screening");
        fields.known(node, "screening.", Set.of("from", "modes"));
        Set<TransportMode> modes = EnumSet.noneOf(TransportMode.class);
        for (JsonNode mode : node.path("modes")) {
            Arrays.stream(TransportMode.values())
                    .filter(one -> one.name().equals(mode.asText()))
                    .findFirst()
                    .ifPresentOrElse(
                            modes::add,
                            () -> fields.problem("screening.modes has \"" + mode.asText() + "\". Write some of "
                                    + Arrays.toString(TransportMode.values()) + "."));
        }
        return new Screening(
                fields.number(node, "screening.", "from", STANDARD.screening().from()),
                node.has("modes") ? modes : STANDARD.screening().modes());
    }
}
