/** Reads packs, checks their rules against the restricted language, and compiles them. */
@NullMarked
package io.tidewaiter.internal.pack;

import org.jspecify.annotations.NullMarked;
