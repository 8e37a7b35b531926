package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.text.Shown;
import io.tidewaiter.internal.text.YamlFields;
import io.tidewaiter.pack.Handling;
import io.tidewaiter.pack.PackProblem;
import java.util.List;
import java.util.Set;

/** Reads from {@code pack.yaml} how the pack may be handled. */
final class HandlingReader {

    static final String TRAINING = "training";
    static final String SENSITIVE = "sensitive";

    private final YamlFields fields;
    private final Problems problems;

    HandlingReader(YamlFields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    Handling read() {
        String training = fields.text(TRAINING, "true").orElse("false");
        if (!training.equals("true") && !training.equals("false")) {
            problems.error(
                    fields.line(TRAINING),
                    "training has " + Shown.quoted(training),
                    "Write true for a pack of a course or a test; leave the line out otherwise.");
        }
        List<String> sensitive =
                fields.node(SENSITIVE).isEmpty() ? List.of() : fields.texts(SENSITIVE, "[PXR-04, PXR-10]");
        return new Handling(training.equals("true"), sensitive);
    }

    /** A rule that is named wrongly would leave the unit. */
    static List<PackProblem> check(Handling handling, Set<String> rules) {
        Problems problems = new Problems(PackPaths.MANIFEST);
        for (String id : handling.sensitive()) {
            if (!rules.contains(id)) {
                problems.error(
                        0,
                        "sensitive names " + Shown.quoted(id),
                        "The pack has no such rule. Write the id of one it has.");
            }
        }
        return problems.all();
    }
}
