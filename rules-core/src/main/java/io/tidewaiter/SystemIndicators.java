package io.tidewaiter;

import io.tidewaiter.internal.system.SystemPack;
import io.tidewaiter.pack.RulePack;

/**
 * What the engine sees to by itself, written down as the rules of packs are: the random share, data too poor to judge, tables out of date,
 * packs past their review, requirements that a mitigating fact disputes.
 */
public final class SystemIndicators {

    private SystemIndicators() {}

    /** The entries {@code SYS-01} to {@code SYS-05} as a pack to read and to publish. It always applies and cannot be loaded into a profiler. */
    public static RulePack pack() {
        return SystemPack.read();
    }
}
