package io.tidewaiter.cli.screen;

/** What comes out, named as the user writes it. */
enum ReportKind {
    /** Made for reading. */
    text,
    /** One decision record a line. */
    jsonl,
    /** One line for each subject, for a spreadsheet. */
    csv,
    /** One page with plots. */
    html
}
