/** Finds which API data and which PNR data are about the same traveller on the same flight. */
@NullMarked
package io.tidewaiter.internal.intake.join;

import org.jspecify.annotations.NullMarked;
