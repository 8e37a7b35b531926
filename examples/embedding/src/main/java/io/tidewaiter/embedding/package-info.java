/** The smallest host of the library. */
@NullMarked
package io.tidewaiter.embedding;

import org.jspecify.annotations.NullMarked;
