/** What the author of a pack should look at although the pack runs. */
@NullMarked
package io.tidewaiter.internal.lint;

import org.jspecify.annotations.NullMarked;
