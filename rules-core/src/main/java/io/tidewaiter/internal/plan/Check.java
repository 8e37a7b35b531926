package io.tidewaiter.internal.plan;

/** A test that takes more than a comparison with a constant. An abstract class, because a call through an interface costs more. */
abstract class Check {

    /** {@link Program#FALSE}, {@link Program#UNKNOWN} or {@link Program#TRUE} on the fact at hand. */
    abstract int truth(Run run);
}
