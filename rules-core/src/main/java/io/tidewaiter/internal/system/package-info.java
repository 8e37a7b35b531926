/** What the engine does by itself, as cards. */
@NullMarked
package io.tidewaiter.internal.system;

import org.jspecify.annotations.NullMarked;
