/** A verifier for people who write packs. */
@NullMarked
package io.tidewaiter.testing;

import org.jspecify.annotations.NullMarked;
