/** Answers as CSV that a spreadsheet opens without running anything. */
@NullMarked
package io.tidewaiter.cli.csv;

import org.jspecify.annotations.NullMarked;
