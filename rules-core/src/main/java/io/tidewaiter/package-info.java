/** The door of the library and the answer it gives. */
@NullMarked
package io.tidewaiter;

import org.jspecify.annotations.NullMarked;
