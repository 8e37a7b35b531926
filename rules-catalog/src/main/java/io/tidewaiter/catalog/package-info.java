/** The rule packs and reference tables that ship with Tidewaiter. */
@NullMarked
package io.tidewaiter.catalog;

import org.jspecify.annotations.NullMarked;
