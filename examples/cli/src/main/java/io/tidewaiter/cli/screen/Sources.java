package io.tidewaiter.cli.screen;

import io.tidewaiter.cli.CommandFailure;
import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.intake.InputOptions;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.intake.SubjectReader;
import io.tidewaiter.intake.UnreadableInputException;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.pack.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The inputs, each looked into once before anything is done: whether it can be read, and whether it begins with a consignment or a
 * traveller.
 */
final class Sources {

    /** Only so many records are read to find one that is not refused. */
    private static final int LOOKED_AT = 100;

    private final InputOptions reading;
    private final Console console;
    private final Map<Input, Replay> standardInput = new HashMap<>();
    private final SortedMap<Profile, String> firsts = new TreeMap<>();

    private Sources(InputOptions reading, Console console) {
        this.reading = reading;
        this.console = console;
    }

    /** Looks into all inputs; when one cannot be read at all, nothing is screened. */
    static Sources look(List<Input> inputs, InputOptions reading, Console console) throws IOException {
        Sources sources = new Sources(reading, console);
        List<String> problems = new ArrayList<>();
        for (Input input : inputs) {
            sources.look(input).ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new CommandFailure(String.join("\n", problems) + "\nNothing was screened.");
        }
        return sources;
    }

    private Optional<String> look(Input input) throws IOException {
        if (input.file().isPresent() && !Files.isRegularFile(input.file().get())) {
            return Optional.empty();
        }
        try (SubjectReader reader = SubjectReader.open(first(input), input.name(), reading)) {
            note(reader, input);
            return Optional.empty();
        } catch (UnreadableInputException problem) {
            return input.file().map(any -> Plain.message(problem));
        }
    }

    private InputStream first(Input input) throws IOException {
        if (input.file().isPresent()) {
            return Files.newInputStream(input.file().get());
        }
        Replay replay = new Replay(console.in());
        standardInput.putIfAbsent(input, replay);
        return standardInput.get(input) == replay ? replay.recording() : InputStream.nullInputStream();
    }

    /** What breaks off here breaks off again when it is screened, and is told then. */
    private void note(SubjectReader reader, Input input) {
        try {
            for (int i = 0; i < LOOKED_AT && reader.hasNext(); i++) {
                if (reader.next() instanceof Intake.Accepted accepted) {
                    Profile profile = accepted.subject() instanceof Consignment ? Profile.CARGO : Profile.PASSENGER;
                    firsts.putIfAbsent(profile, input.name());
                    return;
                }
            }
        } catch (UnreadableInputException brokenOff) {
            return;
        }
    }

    /** What the inputs begin with, each kind with the first input of that kind. */
    SortedMap<Profile, String> firsts() {
        return Collections.unmodifiableSortedMap(firsts);
    }

    /** @param bytes counts what is read */
    SubjectReader open(Input input, AtomicLong bytes) throws IOException {
        Replay replay = standardInput.get(input);
        InputStream stream = replay == null ? input.open(console) : replay.fromTheStart();
        return SubjectReader.open(new Metered(stream, bytes), input.name(), reading);
    }
}
