package io.tidewaiter.model;

import org.jspecify.annotations.Nullable;

/** Checks shared by the value types. */
final class Texts {

    private Texts() {}

    static void require(@Nullable String value, String field) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(field + " is empty. Give the reference the host system uses.");
        }
    }
}
