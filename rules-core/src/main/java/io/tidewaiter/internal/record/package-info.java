/** Writes and reads decision records. */
@org.jspecify.annotations.NullMarked
package io.tidewaiter.internal.record;
