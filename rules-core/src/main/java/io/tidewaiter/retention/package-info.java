/** Keeping records no longer than the law allows: masking, showing again on an order, erasing, with the chain of records intact. */
@NullMarked
package io.tidewaiter.retention;

import org.jspecify.annotations.NullMarked;
