package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.text.ProblemSink;
import io.tidewaiter.pack.PackProblem;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with one file. */
final class Problems implements ProblemSink {

    private final String file;
    private final List<PackProblem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    /** An empty gathering for the same file. */
    Problems fresh() {
        return new Problems(file);
    }

    @Override
    public void error(int line, String found, String advice) {
        this.found.add(PackProblem.error(file, line, found, advice));
    }

    @Override
    public void warning(int line, String found, String advice) {
        this.found.add(PackProblem.warning(file, line, found, advice));
    }

    void refused(RefusedSyntax refused) {
        error(refused.line(), refused.found(), refused.advice());
    }

    boolean hasErrors() {
        return found.stream().anyMatch(p -> p.severity() == PackProblem.Severity.ERROR);
    }

    List<PackProblem> all() {
        return List.copyOf(found);
    }
}
