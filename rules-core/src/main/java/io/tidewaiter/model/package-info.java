/** What a host hands in: consignments and passenger journeys, close to the messages they came in. */
@NullMarked
package io.tidewaiter.model;

import org.jspecify.annotations.NullMarked;
