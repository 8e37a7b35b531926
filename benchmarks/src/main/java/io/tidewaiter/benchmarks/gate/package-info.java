/** The figures that the project promises, as ratios within one run, and the gate that measures them. */
@NullMarked
package io.tidewaiter.benchmarks.gate;

import org.jspecify.annotations.NullMarked;
