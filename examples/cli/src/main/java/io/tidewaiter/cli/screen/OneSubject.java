package io.tidewaiter.cli.screen;

import io.tidewaiter.Exploration;
import io.tidewaiter.MissingAsOfException;
import io.tidewaiter.NoPackInForceException;
import io.tidewaiter.OtherContextException;
import io.tidewaiter.cli.CommandFailure;
import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.intake.InputProblem;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.intake.SubjectReader;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.Subject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Finds one consignment or traveller in the inputs of a run, and judges it alone, with what would change the answer. */
public final class OneSubject {

    private static final int NAMED = 5;

    private final Judging judging;
    private final Optional<String> reference;
    private final Travellers travellers = new Travellers();
    private final List<Subject> found = new ArrayList<>();
    private final List<Intake.Refused> refused = new ArrayList<>();

    private OneSubject(Judging judging, Optional<String> reference) {
        this.judging = judging;
        this.reference = reference;
    }

    /**
     * Judges one.
     *
     * @param reference which one; empty when the inputs hold one alone
     * @throws CommandFailure when there is none with the reference, or several without one, or it cannot be judged
     */
    public static Exploration explore(Judging judging, Optional<String> reference, Console console) throws IOException {
        OneSubject one = new OneSubject(judging, reference);
        one.read();
        one.refused.stream().limit(NAMED).forEach(refusal -> console.say(told(refusal)));
        if (one.refused.size() > NAMED) {
            console.say("and " + (one.refused.size() - NAMED) + " more refused; screen names every one.");
        }
        return one.judged();
    }

    private static String told(Intake.Refused refusal) {
        return Plain.line("Refused " + refusal.place() + ": "
                + refusal.problems().stream().map(InputProblem::toString).collect(Collectors.joining(" ")));
    }

    private void read() throws IOException {
        for (Input input : judging.inputs()) {
            try (SubjectReader reader = judging.sources().open(input, new AtomicLong())) {
                Iterator<Intake> others = travellers.without(new Records(reader, input.name()));
                while (others.hasNext()) {
                    take(others.next());
                }
            }
        }
        travellers.joined().passengers().forEach(this::take);
    }

    private void take(Intake intake) {
        if (intake instanceof Intake.Accepted accepted) {
            take(accepted.subject());
        } else {
            refused.add((Intake.Refused) intake);
        }
    }

    /** Without a reference a few are enough to say that there are several. */
    private void take(Subject subject) {
        boolean wanted = reference.map(subject.reference()::equals).orElse(found.size() < NAMED);
        if (wanted) {
            found.add(subject);
        }
    }

    private Exploration judged() {
        if (found.isEmpty()) {
            throw new CommandFailure(reference
                    .map(
                            wanted -> "Nothing in the inputs has the reference " + wanted
                                    + ". Write it exactly as screen --all shows it; a traveller of API and PNR has one of the two.")
                    .orElse("There is nothing to explain in the inputs."));
        }
        if (found.size() > 1) {
            throw several();
        }
        Subject subject = found.get(0);
        try {
            return judging.asOf()
                    .map(instant -> judging.profiler().explore(subject, instant))
                    .orElseGet(() -> judging.profiler().explore(subject));
        } catch (MissingAsOfException undated) {
            throw new CommandFailure(
                    "The record does not say when it was lodged, so it is not known which packs were in force. Give --as-of.",
                    undated);
        } catch (OtherContextException other) {
            throw new CommandFailure(
                    "Invented travellers (training: true) are explained with --training, and no others are.", other);
        } catch (NoPackInForceException none) {
            throw new CommandFailure(none.getMessage() + " On the command line: --as-of.", none);
        }
    }

    private CommandFailure several() {
        if (reference.isPresent()) {
            return new CommandFailure("The inputs hold " + reference.get() + " " + found.size()
                    + " times. Give the input that is meant alone.");
        }
        String kind = found.get(0) instanceof Passenger ? "travellers" : "consignments";
        return new CommandFailure("The inputs hold several " + kind + ". Pick one with --reference; they begin with "
                + String.join(", ", found.stream().map(Subject::reference).toList()) + ".");
    }
}
