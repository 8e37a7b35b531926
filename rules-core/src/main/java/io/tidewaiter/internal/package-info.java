/** What every stage shares; nothing in here is for hosts. */
@org.jspecify.annotations.NullMarked
package io.tidewaiter.internal;
