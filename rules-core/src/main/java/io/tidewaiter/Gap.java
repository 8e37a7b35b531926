package io.tidewaiter;

import java.util.List;

/**
 * A rule that could not be judged. Not a no.
 *
 * @param rule id of the rule
 * @param pack {@code id@version} of its pack
 * @param title title, English
 * @param sentence what is missing in words, for example "Container CSQU3054383 has no verified gross mass"
 * @param missing the values that are missing
 */
public record Gap(String rule, String pack, String title, String sentence, List<Missing> missing) {

    /** Copies the list. */
    public Gap {
        missing = List.copyOf(missing);
    }

    /**
     * A missing value.
     *
     * @param fact the fact that lacks it, for example {@code Container CSQU3054383}, or the kind when none was supplied
     * @param field word of the rule language
     * @param meaning what the field means, English
     * @param supply what the host can supply: places in the input
     * @param tables reference tables that would be needed and are not loaded
     */
    public record Missing(String fact, String field, String meaning, List<String> supply, List<String> tables) {

        /** Copies the lists. */
        public Missing {
            supply = List.copyOf(supply);
            tables = List.copyOf(tables);
        }
    }
}
