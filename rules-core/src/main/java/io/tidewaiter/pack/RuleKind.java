package io.tidewaiter.pack;

/** What kind of fact a rule rests on; limits of the score depend on it. */
public enum RuleKind {
    /** Anything not named below. */
    CONDUCT,
    /** Places alone; all such findings of a threat together add at most 15 points. */
    PLACE,
    /** Declared value; never RED on value alone. */
    VALUE,
    /** Data quality; points go to the data-quality number, not to the score. */
    QUALITY,
    /** Speaks for the sender; points are negative. */
    MITIGATION
}
