/** Small plots as SVG: bars and lines, readable on a light and on a dark page. */
@NullMarked
package io.tidewaiter.benchmarks.plot;

import org.jspecify.annotations.NullMarked;
