/** Result files: reading JMH's JSON, medians and quartiles, and the description of the machine beside them. */
@NullMarked
package io.tidewaiter.benchmarks.results;

import org.jspecify.annotations.NullMarked;
