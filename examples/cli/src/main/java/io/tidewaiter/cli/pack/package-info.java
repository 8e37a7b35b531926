/** The commands for people who write rule packs. */
@NullMarked
package io.tidewaiter.cli.pack;

import org.jspecify.annotations.NullMarked;
