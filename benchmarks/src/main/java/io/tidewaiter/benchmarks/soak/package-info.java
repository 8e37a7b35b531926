/** Hours in minutes: batches without a pause while packs change, every answer checked. */
@NullMarked
package io.tidewaiter.benchmarks.soak;

import org.jspecify.annotations.NullMarked;
