/** The list of every indicator. */
@NullMarked
package io.tidewaiter.cli.catalog;

import org.jspecify.annotations.NullMarked;
