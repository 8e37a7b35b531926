/** Answers as text made for reading. */
@NullMarked
package io.tidewaiter.cli.text;

import org.jspecify.annotations.NullMarked;
