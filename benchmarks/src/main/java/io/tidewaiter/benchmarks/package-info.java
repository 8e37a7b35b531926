/** Measurements, one question for each class. */
@NullMarked
package io.tidewaiter.benchmarks;

import org.jspecify.annotations.NullMarked;
