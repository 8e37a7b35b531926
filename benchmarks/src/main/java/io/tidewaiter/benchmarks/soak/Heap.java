package io.tidewaiter.benchmarks.soak;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/**
 * What is still reachable after a collection.
 *
 * @param used bytes of the heap
 * @param classes loaded classes; packs that are not let go would add to them
 */
record Heap(long used, int classes) {

    private static final long MEGABYTE = 1024 * 1024;

    /** Room for caches that fill late: a tenth, and a little for noise. */
    private static final long SLACK = 16 * MEGABYTE;

    static Heap now() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return new Heap(
                memory.getHeapMemoryUsage().getUsed(),
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
    }

    /** Whether there is no more than before, give or take the slack. */
    boolean flatSince(Heap before) {
        return used <= before.used + before.used / 10 + SLACK && classes <= before.classes + before.classes / 10;
    }

    @Override
    public String toString() {
        return used / MEGABYTE + " MB and " + classes + " classes";
    }
}
