/** {@code alerts}: files of alerts between partner units. */
@NullMarked
package io.tidewaiter.cli.alerts;

import org.jspecify.annotations.NullMarked;
