/** Running many benchmarks in rounds, so that what disturbs the machine disturbs all sides alike. */
@NullMarked
package io.tidewaiter.benchmarks.run;

import org.jspecify.annotations.NullMarked;
