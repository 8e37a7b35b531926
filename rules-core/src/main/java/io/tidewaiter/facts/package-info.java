/** The words a rule may use: flat, derived records, each component documented. */
@NullMarked
package io.tidewaiter.facts;

import org.jspecify.annotations.NullMarked;
