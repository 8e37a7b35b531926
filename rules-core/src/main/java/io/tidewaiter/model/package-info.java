/** What hosts hand in: consignments close to the messages, lenient to build, with self-checking values. */
@org.jspecify.annotations.NullMarked
package io.tidewaiter.model;
