/** UN/EDIFACT as it arrives: found in whatever surrounds it, cleaned, cut into messages, and cut into elements by StAEDI. */
@NullMarked
package io.tidewaiter.internal.intake.edifact;

import org.jspecify.annotations.NullMarked;
