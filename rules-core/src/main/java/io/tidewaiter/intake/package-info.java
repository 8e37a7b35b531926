/** Readers that turn messages and files into subjects. */
@NullMarked
package io.tidewaiter.intake;

import org.jspecify.annotations.NullMarked;
