/**
 * The compiled form of a pack and of reference tables: what reading and checking their files gave, written down by the build of a
 * catalogue, so that a host that starts neither parses nor checks them again. See decision record 9.
 */
@org.jspecify.annotations.NullMarked
package io.tidewaiter.internal.compiled;
