/** The command line. */
@NullMarked
package io.tidewaiter.cli;

import org.jspecify.annotations.NullMarked;
