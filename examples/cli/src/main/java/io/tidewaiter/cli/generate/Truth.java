package io.tidewaiter.cli.generate;

/**
 * One row of the truth file, which is kept apart from the consignments.
 *
 * @param reference of the consignment
 * @param lesson what is true about it
 */
record Truth(String reference, Lesson lesson) {

    static final String HEADER = "reference,label,kind,threat,expected_rules,teaching_note";

    /** The row as comma-separated values; only the note may hold a comma. */
    String row() {
        return String.join(
                ",",
                reference,
                lesson.label().name(),
                lesson.kind(),
                lesson.threat(),
                lesson.rules(),
                '"' + lesson.note().replace("\"", "\"\"") + '"');
    }
}
