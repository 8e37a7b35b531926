package io.tidewaiter.benchmarks.gate;

import io.tidewaiter.benchmarks.run.Step;
import java.util.List;

/** Shows the gate's steps to a test of another package. */
public final class GateStepsAccess {

    private GateStepsAccess() {}

    public static List<Step> all(boolean quick) {
        return GateSteps.all(quick);
    }
}
