package io.tidewaiter;

import io.tidewaiter.internal.policy.PolicyFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * When a review of a traveller is proposed: data with a version, never code. A policy may ask for more than the standard, never for
 * less: a proposal needs points from rules of at least two groups, because no single circumstance says enough of a person.
 *
 * @param id permanent, lower case
 * @param version three numbers, for example {@code 1.0.0}
 * @param points least score of one threat, 40 to 100
 * @param groups least number of correlation groups whose rules count under that threat, 2 to 10; a rule without a group is one of its own
 * @param minors whether the host's law allows crime scores of travellers under 18; then say in the version's record which law
 * @param random the share that is chosen at random
 */
public record ReviewPolicy(
        String id, String version, int points, int groups, boolean minors, LanePolicy.RandomShare random) {

    private static final int LEAST_POINTS = 40;
    private static final int LEAST_GROUPS = 2;
    private static final ReviewPolicy STANDARD = new ReviewPolicy(
            "review-standard",
            "1.0.0",
            LEAST_POINTS,
            LEAST_GROUPS,
            false,
            new LanePolicy.RandomShare(100, "review-standard"));

    /** @throws InvalidPolicyException with every problem found */
    public ReviewPolicy {
        List<String> problems = new ArrayList<>();
        if (!id.matches("[a-z][a-z0-9-]{0,63}")) {
            problems.add(
                    "id \"" + id + "\" is not lower-case letters, digits and hyphens. Write for example review-unit.");
        }
        if (!version.matches("\\d+\\.\\d+\\.\\d+")) {
            problems.add("version \"" + version + "\" is not three numbers. Write for example 1.0.0.");
        }
        if (points < LEAST_POINTS || points > 100) {
            problems.add("points is " + points + ". Write 40 to 100: less does not carry a proposal about a person.");
        }
        if (groups < LEAST_GROUPS || groups > 10) {
            problems.add("groups is " + groups + ". Write 2 to 10: no proposal rests on one kind of circumstance.");
        }
        InvalidPolicyException.throwIfAny(id, problems);
    }

    /**
     * The policy that applies when the host gives none: 40 points from two groups, no crime scores of minors, 1 % at random.
     *
     * <p>Its random key is public, so anyone can foresee which references are chosen. In service, give a key of your own with
     * {@link #withRandom}.
     */
    public static ReviewPolicy standard() {
        return STANDARD;
    }

    /**
     * Reads a policy from a YAML file.
     *
     * @throws InvalidPolicyException with every problem found
     */
    public static ReviewPolicy read(Path file) {
        return PolicyFile.reviews(file);
    }

    /** The same policy with another random share. */
    public ReviewPolicy withRandom(LanePolicy.RandomShare other) {
        return new ReviewPolicy(id, version, points, groups, minors, other);
    }

    /** The same policy for a host whose law allows crime scores of travellers under 18. */
    public ReviewPolicy withMinors() {
        return new ReviewPolicy(id, version, points, groups, true, random);
    }

    /** {@code id@version}. */
    public String ref() {
        return id + "@" + version;
    }
}
