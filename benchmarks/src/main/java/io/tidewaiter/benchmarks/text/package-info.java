/** Numbers and tables as text. */
@NullMarked
package io.tidewaiter.benchmarks.text;

import org.jspecify.annotations.NullMarked;
