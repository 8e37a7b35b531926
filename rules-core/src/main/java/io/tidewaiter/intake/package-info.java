/**
 * Readers that turn files and messages into subjects, one record at a time and in constant memory, and the writer back to JSON.
 * Nothing is dropped in silence: every record of an input comes out as read or as refused, with all its problems.
 */
@NullMarked
package io.tidewaiter.intake;

import org.jspecify.annotations.NullMarked;
