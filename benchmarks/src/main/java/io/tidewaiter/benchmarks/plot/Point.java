package io.tidewaiter.benchmarks.plot;

/** A place in a picture, in pixels from the upper left. */
record Point(double x, double y) {}
