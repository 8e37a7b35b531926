package io.tidewaiter.cli.generate;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * Alternatives in one cell of a table, written {@code A|B|C}; a dash stands for "nothing".
 *
 * @param values at least one
 */
public record Choices(List<String> values) {

    /** Reads {@code A|B|C}. */
    @JsonCreator
    public static Choices of(String text) {
        return new Choices(List.of(text.split("\\|")));
    }

    /** One of them, each as likely as another. */
    public String pick(Chance chance) {
        return chance.one(values);
    }
}
