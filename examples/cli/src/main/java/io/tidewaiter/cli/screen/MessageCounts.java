package io.tidewaiter.cli.screen;

import io.tidewaiter.intake.IntakeSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a person should know of the messages that were read, in numbers that say nothing about anyone. */
final class MessageCounts {

    private MessageCounts() {}

    /** Nothing for inputs without messages. */
    static List<String> of(IntakeSummary summary) {
        List<String> lines = new ArrayList<>();
        if (summary.messages() == 0) {
            return lines;
        }
        lines.add("messages " + summary.messages() + ", travellers read " + summary.accepted() + ", refused "
                + summary.refused() + ".");
        if (!summary.warnings().isEmpty()) {
            lines.add("Warnings: " + counted(summary.warnings()) + ".");
        }
        if (!summary.dropped().isEmpty()) {
            lines.add("Dropped, because it may not be kept: " + counted(summary.dropped()) + ".");
        }
        if (summary.unknownSegments() > 0) {
            lines.add(summary.unknownSegments() + " segments that are not part of the message type were passed over.");
        }
        return lines;
    }

    private static String counted(Map<? extends Enum<?>, Long> counts) {
        Map<String, Long> sorted = new TreeMap<>();
        counts.forEach((kind, number) ->
                sorted.put(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), number));
        return sorted.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
