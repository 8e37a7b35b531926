/** Who did what with records and packs, when and why: an append-only trail whose entries hold each other by their hashes. */
@NullMarked
package io.tidewaiter.audit;

import org.jspecify.annotations.NullMarked;
