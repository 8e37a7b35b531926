package io.tidewaiter.cli.csv;

import io.tidewaiter.Assessment;
import io.tidewaiter.Finding;
import io.tidewaiter.cli.report.Answer;
import io.tidewaiter.cli.report.Screened;
import io.tidewaiter.cli.report.Standing;
import io.tidewaiter.pack.Threat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Columns for travellers. What is counted for the protection of a possible victim stands in columns of its own, at the end.
 *
 * @param purpose what it is done for
 */
record TravellerColumns(String purpose) implements Columns {

    private static final int REASONS = 3;

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of("reference", "as_of", "review_proposed", "score", "scores"));
        names.addAll(List.of("data_quality", "person_asked_for", "random", "findings"));
        names.addAll(Columns.reasonNames("", REASONS));
        names.addAll(List.of("mitigating", "gaps", "care_proposed", "care_points", "care_findings"));
        names.addAll(Columns.reasonNames("care_", REASONS));
        names.add("purpose");
        return names;
    }

    @Override
    public List<String> cells(Screened one, Optional<Assessment> found) {
        Answer answer = one.answer();
        Standing standing = answer.standing();
        List<Finding> crime = findings(found, false);
        List<Finding> care = findings(found, true);
        List<String> cells = new ArrayList<>();
        cells.add(Cells.text(answer.reference()));
        cells.add(answer.asOf().toString());
        cells.add(Boolean.toString(standing == Standing.REVIEW || standing == Standing.REVIEW_AND_CARE));
        cells.add(Integer.toString(answer.score()));
        cells.add(scores(found));
        cells.add(Integer.toString(answer.dataQuality()));
        cells.add(Boolean.toString(answer.review()));
        cells.add(Boolean.toString(answer.random()));
        cells.add(Integer.toString(crime.size()));
        cells.addAll(Columns.reasons(crime, REASONS));
        cells.add(Columns.mitigating(found));
        cells.add(Integer.toString(answer.gaps()));
        cells.add(Boolean.toString(standing == Standing.CARE || standing == Standing.REVIEW_AND_CARE));
        cells.add(Columns.score(found, Threat.VICTIMS));
        cells.add(Integer.toString(care.size()));
        cells.addAll(Columns.reasons(care, REASONS));
        cells.add(Cells.text(purpose));
        return cells;
    }

    /** Travellers are judged for few of the threats, so one column holds them all: {@code serious_crime 45}. */
    private static String scores(Optional<Assessment> found) {
        return found.map(Assessment::scores).orElse(new TreeMap<>()).entrySet().stream()
                .filter(one -> one.getKey() != Threat.VICTIMS && one.getValue() > 0)
                .map(one -> one.getKey().name().toLowerCase(Locale.ROOT) + " " + one.getValue())
                .collect(Collectors.joining("; "));
    }

    private static List<Finding> findings(Optional<Assessment> found, boolean care) {
        return Columns.findings(found).stream()
                .filter(finding -> (finding.threat() == Threat.VICTIMS) == care)
                .toList();
    }
}
