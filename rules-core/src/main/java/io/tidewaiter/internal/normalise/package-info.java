/** Turns a subject into facts, and does all the looking-up. */
@NullMarked
package io.tidewaiter.internal.normalise;

import org.jspecify.annotations.NullMarked;
