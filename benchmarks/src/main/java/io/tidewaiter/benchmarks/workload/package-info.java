/** The rules and the records that every peer gets: made from a seed, with as many hits as asked for. */
@NullMarked
package io.tidewaiter.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
