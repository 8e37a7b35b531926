/**
 * Watch lists as data, never as rules: lists of persons read from files, indexed, updated without a pause, and asked who a traveller may be. A name
 * alone is never a match. The format of the files and what is compared is described in {@code docs/watch-lists.md}.
 */
@NullMarked
package io.tidewaiter.watch;

import org.jspecify.annotations.NullMarked;
