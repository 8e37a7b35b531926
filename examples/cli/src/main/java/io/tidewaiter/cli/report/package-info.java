/** What every kind of report shares: the stream of answers, running counts, safe text. */
@NullMarked
package io.tidewaiter.cli.report;

import org.jspecify.annotations.NullMarked;
