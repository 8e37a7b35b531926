package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.text.Shown;
import io.tidewaiter.internal.text.YamlFields;
import io.tidewaiter.pack.PackScope;
import java.util.List;
import java.util.regex.Pattern;

/** Reads where a pack applies from {@code pack.yaml}. */
final class ScopeReader {

    static final String PLACES = "onlyPlaces";
    static final String OFFICES = "onlyOffices";
    static final String OPERATIONS = "onlyOperations";

    private static final Pattern PLACE = Pattern.compile("[A-Z]{2}[A-Z2-9]{3}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._/-]{0,59}");

    private final YamlFields fields;
    private final Problems problems;

    ScopeReader(YamlFields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** The scope; a key that is there and empty is refused, for it would keep the pack out everywhere, or nowhere, as one reads it. */
    PackScope read() {
        return new PackScope(
                texts(
                        PLACES,
                        "[ALDRZ, MEBAR]",
                        PLACE,
                        "Write UN/LOCODEs: two letters of the country, three of the place."),
                texts(OFFICES, "[AL-DRZ-1]", CODE, "Write at most 60 letters, digits and signs."),
                texts(OPERATIONS, "[ADRIA-2026]", CODE, "Write at most 60 letters, digits and signs."));
    }

    private List<String> texts(String key, String example, Pattern shape, String advice) {
        if (fields.node(key).isEmpty()) {
            return List.of();
        }
        List<String> values = fields.texts(key, example);
        if (values.isEmpty()) {
            problems.error(
                    fields.line(key),
                    key + " names nothing",
                    "Name what the pack is for, such as " + example + ", or take the line out.");
        }
        for (String value : values) {
            if (!shape.matcher(value).matches()) {
                problems.error(fields.line(key), key + " has " + Shown.quoted(value), advice);
            }
        }
        return values;
    }
}
