package io.tidewaiter.cli.screen;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.cli.report.Refusal;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells of every refused record: as JSON lines in a file, or as text on standard error. */
final class Refusals implements AutoCloseable {

    private static final ObjectWriter JSON = new ObjectMapper().writer();

    private final Optional<Writer> file;
    private final Consumer<String> console;

    /**
     * @param file where the JSON lines go; empty for standard error
     * @param console writes a line to standard error
     */
    Refusals(Optional<Writer> file, Consumer<String> console) {
        this.file = file;
        this.console = console;
    }

    void add(Refusal refusal) throws IOException {
        if (file.isPresent()) {
            file.get().append(json(refusal)).append('\n');
        } else {
            console.accept(text(refusal));
        }
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }

    private static String text(Refusal refusal) {
        StringBuilder text = new StringBuilder("Refused ").append(Plain.line(refusal.where()));
        if (refusal.problems().size() == 1) {
            return text.append(": ")
                    .append(Plain.line(refusal.problems().get(0)))
                    .toString();
        }
        refusal.problems().forEach(problem -> text.append("\n  ").append(Plain.line(problem)));
        return text.toString();
    }

    private static String json(Refusal refusal) throws IOException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("place", refusal.place());
        refusal.reference().ifPresent(reference -> line.put("reference", reference));
        line.put("problems", refusal.problems());
        return JSON.writeValueAsString(line);
    }
}
