package io.tidewaiter;

import java.util.List;

/** A lane or review policy was refused. Carries every problem found, not only the first. */
public final class InvalidPolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /**
     * A refused policy.
     *
     * @param policy file or id of the policy; empty when it has none yet
     * @param problems what was found and what to write instead, one sentence or two each
     */
    public InvalidPolicyException(String policy, List<String> problems) {
        super("The policy " + policy + (policy.isEmpty() ? "" : " ") + "was refused: " + problems.size()
                + " problem(s).\n" + String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** Every problem found. */
    public List<String> problems() {
        return problems;
    }

    static void throwIfAny(String policy, List<String> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidPolicyException(policy, problems);
        }
    }
}
