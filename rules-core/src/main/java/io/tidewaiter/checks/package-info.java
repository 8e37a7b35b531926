/**
 * Check digits of the numbers that travel with goods and people. A wrong digit means a typing or reading error far more often than
 * fraud: it is a matter of data quality, and every sentence here says so.
 */
@NullMarked
package io.tidewaiter.checks;

import org.jspecify.annotations.NullMarked;
