package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.internal.intake.edifact.RawMessage;
import io.tidewaiter.internal.intake.edifact.Segment;
import io.tidewaiter.model.SourceMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the envelope of a message says.
 *
 * @param type message type such as PAXLST; empty when it is not known
 * @param version version and release such as D:05B
 * @param control reference of the interchange
 * @param reference reference of the message
 * @param number of the message in the file, from 1
 * @param sent when the interchange was prepared, read as UTC; null when not given
 */
record MessageHeader(
        String type,
        String version,
        String control,
        String reference,
        long number,
        @Nullable Instant sent) {

    /** Against which two digits of a year are read when a message has no date at all. */
    private static final LocalDate NO_DATE = LocalDate.of(2030, 1, 1);

    static MessageHeader of(RawMessage message, Optional<Segment> header) {
        Segment unb = message.header().orElse(new Segment("UNB", 0, 0, false, List.of()));
        Segment unh = header.orElse(new Segment("UNH", 0, 0, false, List.of()));
        String date = unb.at(3, 0);
        String time = unb.at(3, 1);
        Instant sent = WireDates.travel(date)
                .map(day -> day.atTime(WireDates.time(time).orElse(LocalTime.MIDNIGHT))
                        .toInstant(ZoneOffset.UTC))
                .orElse(null);
        return new MessageHeader(
                unh.at(1, 0).toUpperCase(Locale.ROOT),
                version(unh),
                safe(unb.at(4)),
                safe(unh.at(0)),
                message.number(),
                sent);
    }

    private static String version(Segment unh) {
        String separator = unh.at(1, 2).isEmpty() ? "" : ":";
        return (unh.at(1, 1) + separator + unh.at(1, 2)).toUpperCase(Locale.ROOT);
    }

    SourceMessage source() {
        String id = (control + "/" + reference).replaceAll("^/|/$", "");
        return new SourceMessage(id.isEmpty() ? null : id, (type + " " + version).strip(), null);
    }

    /** The day the message was prepared, or a day that serves in its place. */
    LocalDate day() {
        return sent == null ? NO_DATE : sent.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** A reference for a traveller that names no one: flight, day, message and position. */
    String traveller(String flight, @Nullable LocalDate day, int position) {
        StringBuilder text = new StringBuilder(flight.isEmpty() ? "FLIGHT" : safe(flight));
        text.append('-').append(day == null ? "DATE" : day.toString().replace("-", ""));
        text.append(type.startsWith("PNR") ? "-PNR" : "-API");
        if (!control.isEmpty()) {
            text.append('-').append(control);
        }
        return text.append('-').append(number).append('-').append(position).toString();
    }

    /** Letters, digits and few signs, not too long: a reference is printed. */
    private static String safe(String raw) {
        String kept = raw.replaceAll("[^A-Za-z0-9/._-]", "");
        return kept.substring(0, Math.min(kept.length(), 24));
    }
}
