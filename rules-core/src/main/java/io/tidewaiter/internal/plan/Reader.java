package io.tidewaiter.internal.plan;

import org.jspecify.annotations.Nullable;

/** Reads one field of facts of one kind. Takes an {@link Object}, so that no fact is ever checked against an interface. */
interface Reader {

    /** The value; null when unknown. */
    @Nullable
    Object read(Object fact);
}
