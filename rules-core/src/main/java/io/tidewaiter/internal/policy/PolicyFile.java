package io.tidewaiter.internal.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.tidewaiter.InvalidPolicyException;
import io.tidewaiter.LanePolicy;
import io.tidewaiter.ReviewPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads policies from YAML. */
public final class PolicyFile {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final long MOST_BYTES = 64 * 1024;

    private PolicyFile() {}

    /**
     * Reads a lane policy.
     *
     * @throws InvalidPolicyException with every problem found
     */
    public static LanePolicy lanes(Path file) {
        return new LanePolicyTree(fields(file)).policy();
    }

    /**
     * Reads a review policy.
     *
     * @throws InvalidPolicyException with every problem found
     */
    public static ReviewPolicy reviews(Path file) {
        return new ReviewPolicyTree(fields(file)).policy();
    }

    private static Fields fields(Path file) {
        return new Fields(file.toString(), tree(file));
    }

    private static JsonNode tree(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw refused(file, "The file has more than " + MOST_BYTES + " bytes. A policy is one screen of YAML.");
            }
            return YAML.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw refused(file, "Line " + line + " is not YAML: " + e.getOriginalMessage() + ".");
        } catch (IOException e) {
            throw refused(file, "The file cannot be read. Check the path and the permissions.");
        }
    }

    private static InvalidPolicyException refused(Path file, String problem) {
        return new InvalidPolicyException(file.toString(), List.of(problem));
    }
}
