/** The stream of a screening: inputs, threads, progress, refusals. */
@NullMarked
package io.tidewaiter.cli.screen;

import org.jspecify.annotations.NullMarked;
