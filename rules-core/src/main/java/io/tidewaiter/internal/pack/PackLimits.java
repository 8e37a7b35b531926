package io.tidewaiter.internal.pack;

/**
 * How big a pack may be. A pack comes from elsewhere; these bounds keep a wrong or hostile one from filling the memory.
 *
 * @param files number of files
 * @param fileBytes bytes of one file, uncompressed
 * @param packBytes bytes of all files together, uncompressed, and of the zip itself
 */
record PackLimits(int files, int fileBytes, int packBytes) {

    /** Room for five thousand rules with cases; one of the seed packs has under a hundred files. */
    static final PackLimits STANDARD = new PackLimits(12_000, 4 << 20, 64 << 20);
}
