/**
 * Runs rules whose patterns are independent of each other straight over the facts: indexed, three-valued, without a Drools session.
 * What a rule means is still what Drools and the interpreter say; tests hold all three against each other.
 */
@NullMarked
package io.tidewaiter.internal.plan;

import org.jspecify.annotations.NullMarked;
