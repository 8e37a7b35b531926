/**
 * Alerts that units of a region send each other: one signed file, indexed, expired by the as-of day.
 *
 * <p>An alert is data, never a rule: it names a container, wagon, party, vehicle, ship or document, and whoever sent it. The format is
 * described in {@code docs/alerts.md}.
 */
@NullMarked
package io.tidewaiter.alerts;

import org.jspecify.annotations.NullMarked;
