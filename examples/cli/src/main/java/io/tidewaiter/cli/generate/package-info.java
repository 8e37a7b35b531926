/**
 * Sample data: a day at a port, made from a seed. The same seed gives the same bytes on every machine, and the first consignments
 * are the same however many are asked for. Everything that could name a real trader, ship or container is invented.
 */
@NullMarked
package io.tidewaiter.cli.generate;

import org.jspecify.annotations.NullMarked;
