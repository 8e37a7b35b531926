/** Decision records, told to a reader. */
@NullMarked
package io.tidewaiter.cli.explain;

import org.jspecify.annotations.NullMarked;
