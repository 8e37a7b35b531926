/** Reads lane and review policies. */
@NullMarked
package io.tidewaiter.internal.policy;

import org.jspecify.annotations.NullMarked;
