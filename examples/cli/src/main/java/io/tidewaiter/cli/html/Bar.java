package io.tidewaiter.cli.html;

/**
 * One bar of a plot.
 *
 * @param name short name, for example a rule id
 * @param title longer name; empty when there is none
 * @param count records
 * @param style class of the style sheet that colours it
 */
record Bar(String name, String title, long count, String style) {

    /** Name and title. */
    String label() {
        return title.isEmpty() ? name : name + " " + title;
    }
}
