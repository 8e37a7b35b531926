/** The engines that are compared, each written as its own documentation recommends, by somebody who wants it to win. */
@NullMarked
package io.tidewaiter.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
