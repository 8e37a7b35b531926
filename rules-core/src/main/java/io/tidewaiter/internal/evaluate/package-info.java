/** Which rules are true, which are unknown: Drools, and a plain interpreter that checks it. */
@org.jspecify.annotations.NullMarked
package io.tidewaiter.internal.evaluate;
