/** Turns matches into points, caps and adjustments that add up. */
@NullMarked
package io.tidewaiter.internal.score;

import org.jspecify.annotations.NullMarked;
