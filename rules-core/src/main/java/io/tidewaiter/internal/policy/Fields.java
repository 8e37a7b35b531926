package io.tidewaiter.internal.policy;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidewaiter.InvalidPolicyException;
import io.tidewaiter.LanePolicy.RandomShare;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The fields of a policy as they were written. What is left out is as in the standard policy, what is wrong is gathered. */
final class Fields {

    private final String file;
    private final JsonNode root;
    private final List<String> problems = new ArrayList<>();

    Fields(String file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    JsonNode root() {
        return root;
    }

    JsonNode of(String name) {
        return root.path(name);
    }

    void problem(String problem) {
        problems.add(problem);
    }

    /** Gathers what is not known there. */
    void known(JsonNode node, String place, Set<String> names) {
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

    int number(JsonNode node, String place, String name, int standard) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isInt()) {
            return value.asInt(standard);
        }
        problems.add(place + name + " is \"" + value.asText() + "\". Write a whole number.");
        return standard;
    }

    boolean truth(String name, boolean standard) {
        JsonNode value = root.path(name);
        if (value.isMissingNode() || value.isBoolean()) {
            return value.asBoolean(standard);
        }
        problems.add(name + " is \"" + value.asText() + "\". Write true or false.");
        return standard;
    }

    String text(JsonNode node, String place, String name, String standard) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isTextual()) {
            return value.asText(standard);
        }
        problems.add(place + name + " is not text. Put it between quotation marks.");
        return standard;
    }

    /** Every decision names its policy, so a policy of one's own needs a name of its own. */
    String named(String name, String example) {
        if (root.path(name).isMissingNode()) {
            problems.add(name + " is missing. Write for example " + example + ".");
        }
        return text(root, "", name, example);
    }

    RandomShare random(RandomShare standard) {
        JsonNode node = root.path("random");
        known(node, "random.", Set.of("perTenThousand", "key"));
        return attempt(() -> new RandomShare(
                        number(node, "random.", "perTenThousand", standard.perTenThousand()),
                        text(node, "random.", "key", standard.key())))
                .orElse(standard);
    }

    <T> Optional<T> attempt(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (InvalidPolicyException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    /** The policy that was made of the fields, unless anything was wrong with any of them. */
    <T> T orElseThrow(Optional<T> policy) {
        if (!problems.isEmpty() || policy.isEmpty()) {
            throw new InvalidPolicyException(file, problems);
        }
        return policy.get();
    }
}
