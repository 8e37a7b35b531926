/** The page of figures, made from result files, and the comparison of two of them. */
@NullMarked
package io.tidewaiter.benchmarks.report;

import org.jspecify.annotations.NullMarked;
