package io.tidewaiter.internal.cases;

import io.tidewaiter.Assessment;
import io.tidewaiter.Finding;
import io.tidewaiter.Gap;
import io.tidewaiter.internal.pack.CaseKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an assessment says of one rule. */
public sealed interface Verdict {

    /** Fires, quiet or unknown. */
    CaseKind kind();

    /** In words, to follow "should ..., but". */
    String inWords();

    /** What an assessment says of a rule. */
    static Verdict of(String rule, Assessment assessment) {
        Optional<Finding> finding = Stream.concat(assessment.findings().stream(), assessment.mitigating().stream())
                .filter(f -> f.rule().equals(rule))
                .findFirst();
        if (finding.isPresent()) {
            return new Fired(finding.get().sentence());
        }
        Optional<Gap> gap =
                assessment.gaps().stream().filter(g -> g.rule().equals(rule)).findFirst();
        return gap.<Verdict>map(g -> new NotAssessed(
                        g.sentence(),
                        g.missing().stream().map(Gap.Missing::field).toList()))
                .orElseGet(Quiet::new);
    }

    /** The rule is true. */
    record Fired(String sentence) implements Verdict {
        @Override
        public CaseKind kind() {
            return CaseKind.FIRES;
        }

        @Override
        public String inWords() {
            return "it fired: " + sentence;
        }
    }

    /** The rule is false. */
    record Quiet() implements Verdict {
        @Override
        public CaseKind kind() {
            return CaseKind.QUIET;
        }

        @Override
        public String inWords() {
            return "it stayed quiet.";
        }
    }

    /** The rule could not be judged. */
    record NotAssessed(String why, List<String> missing) implements Verdict {
        /** Copies the list. */
        public NotAssessed {
            missing = List.copyOf(missing);
        }

        @Override
        public CaseKind kind() {
            return CaseKind.UNKNOWN;
        }

        @Override
        public String inWords() {
            return "it was not assessed: " + why + (why.endsWith(".") ? "" : ".");
        }
    }
}
