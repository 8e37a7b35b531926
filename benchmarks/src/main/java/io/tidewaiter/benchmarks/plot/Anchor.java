package io.tidewaiter.benchmarks.plot;

/** Where a text stands, seen from its place. */
enum Anchor {
    /** To the right of it. */
    START("start"),
    /** On both sides of it. */
    MIDDLE("middle"),
    /** To the left of it. */
    END("end");

    private final String svg;

    Anchor(String svg) {
        this.svg = svg;
    }

    String svg() {
        return svg;
    }
}
