/** Helpers of the readers: records from JSON trees, byte frames of an input, mappings. Not exported. */
@NullMarked
package io.tidewaiter.internal.intake;

import org.jspecify.annotations.NullMarked;
