package io.tidewaiter.internal.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.tidewaiter.InvalidPolicyException;
import io.tidewaiter.LanePolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a lane policy from YAML. */
public final class PolicyFile {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final long MOST_BYTES = 64 * 1024;

    private PolicyFile() {}

    /**
     * Reads a policy.
     *
     * @throws InvalidPolicyException with every problem found
     */
    public static LanePolicy read(Path file) {
        return new PolicyTree(file.toString(), tree(file)).policy();
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
