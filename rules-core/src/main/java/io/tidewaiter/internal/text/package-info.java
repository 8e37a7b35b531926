/** Help with words: the nearest known one to a misspelt one. */
@NullMarked
package io.tidewaiter.internal.text;

import org.jspecify.annotations.NullMarked;
