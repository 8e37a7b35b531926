/** Watch lists: reading, compact storage, index, and the decision what is a match. */
@NullMarked
package io.tidewaiter.internal.watch;

import org.jspecify.annotations.NullMarked;
