/** Decision records told to a reader as plain text. */
@org.jspecify.annotations.NullMarked
package io.tidewaiter.internal.view;
