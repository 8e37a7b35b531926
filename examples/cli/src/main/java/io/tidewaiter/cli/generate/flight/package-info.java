/**
 * Sample data: flights full of invented travellers, made from a seed, as the two messages carriers send, as passengers with what a host
 * knows of them, and as the truth beside them.
 */
@NullMarked
package io.tidewaiter.cli.generate.flight;

import org.jspecify.annotations.NullMarked;
