/** Turns a tally into an assessment: reasons, evidence, gaps. */
@NullMarked
package io.tidewaiter.internal.explain;

import org.jspecify.annotations.NullMarked;
