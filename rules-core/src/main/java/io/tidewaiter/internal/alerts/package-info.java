/** Reads, writes, signs and indexes alerts. */
@NullMarked
package io.tidewaiter.internal.alerts;

import org.jspecify.annotations.NullMarked;
