/** Travellers from the messages of carriers: what may be kept, and nothing else. */
@NullMarked
package io.tidewaiter.internal.intake.passenger;

import org.jspecify.annotations.NullMarked;
