package io.tidewaiter.cli.generate;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A case of an airport or a road: ordinary papers of some goods with a change. The change is written as in the cases of a rule: the
 * shape of the model, objects merged field by field and lists of objects item by item.
 *
 * @param kind name
 * @param label planted or look-alike
 * @param threat what the signs point to; NONE for the innocent
 * @param rules ids of the indicators that are expected to fire, separated by spaces; empty for none
 * @param note what to learn from it
 * @param ware id of the goods that are declared
 * @param overKg what the scales show above the papers, kg
 * @param exportTimes value told to the country of export divided by the value declared here
 * @param change merged into the ordinary papers
 */
record SiteCase(
        String kind,
        Label label,
        String threat,
        String rules,
        String note,
        String ware,
        @Nullable Range overKg,
        @Nullable Range exportTimes,
        @Nullable JsonNode change) {

    Lesson lesson() {
        return new Lesson(kind, label, threat, rules, note);
    }
}
