/** Answers as one self-contained HTML file. */
@NullMarked
package io.tidewaiter.cli.html;

import org.jspecify.annotations.NullMarked;
