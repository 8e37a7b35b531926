/** Finds which rules are true, false or unknown for a set of facts. */
@NullMarked
package io.tidewaiter.internal.evaluate;

import org.jspecify.annotations.NullMarked;
