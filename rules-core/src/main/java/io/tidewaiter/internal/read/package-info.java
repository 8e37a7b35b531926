/** Reads the fields of facts by number: no reflection, and nothing to set up when a process starts. */
@NullMarked
package io.tidewaiter.internal.read;

import org.jspecify.annotations.NullMarked;
