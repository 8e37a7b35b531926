package io.tidewaiter.internal.intake;

import io.tidewaiter.intake.InputProblem;
import io.tidewaiter.intake.UnreadableInputException;
import io.tidewaiter.internal.text.Nearest;
import io.tidewaiter.internal.text.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The header line of a table held against a mapping. */
final class CsvHeader {

    private final List<String> names;
    private final MappingPlan plan;
    private final String input;

    /** @throws UnreadableInputException when mapped columns are missing or a name is there twice; names all of them */
    CsvHeader(String[] cells, MappingPlan plan, String input) {
        this.names = Arrays.stream(cells).map(String::strip).toList();
        this.plan = plan;
        this.input = input;
        refuseTwins();
        refuseMissing();
    }

    int size() {
        return names.size();
    }

    /** Position in a row of each column of the plan. */
    int[] indexes() {
        return plan.columns().stream().mapToInt(names::indexOf).toArray();
    }

    /** Columns nobody said anything about. */
    List<InputProblem> warnings() {
        List<InputProblem> warnings = new ArrayList<>();
        for (String name : names) {
            if (!plan.columns().contains(name) && !plan.ignored().contains(name)) {
                String shown = Shown.plain(name);
                warnings.add(new InputProblem(
                        "column '" + shown + "'",
                        shown,
                        "The column is neither mapped nor ignored.",
                        "Map it, or put it under 'ignore' in the mapping."));
            }
        }
        return warnings;
    }

    private void refuseTwins() {
        Set<String> seen = new HashSet<>();
        List<String> twins = names.stream()
                .filter(name -> !seen.add(name) && plan.columns().contains(name))
                .toList();
        if (!twins.isEmpty()) {
            throw new UnreadableInputException(input + " has more than one column " + quoted(twins)
                    + ". Give each column a name of its own in the first line.");
        }
    }

    private void refuseMissing() {
        List<String> missing =
                plan.columns().stream().filter(name -> !names.contains(name)).toList();
        if (missing.isEmpty()) {
            return;
        }
        List<String> unused =
                names.stream().filter(name -> !plan.columns().contains(name)).toList();
        String said = missing.stream()
                .map(name -> "'" + Shown.plain(name) + "'"
                        + Nearest.to(name, unused)
                                .map(near -> " (there is '" + Shown.plain(near) + "')")
                                .orElse(""))
                .collect(Collectors.joining(", "));
        throw new UnreadableInputException(input + " lacks columns of the mapping: " + said
                + ". Check the first line and the delimiter '" + plan.delimiter() + "', or correct the mapping."
                + " The first line has: " + Shown.plain(quoted(names)) + ".");
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> "'" + Shown.plain(text) + "'").collect(Collectors.joining(", "));
    }
}
