package io.tidewaiter.cli.screen;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an instant: with offset, or a date alone for its first moment in UTC. Never the time zone of the machine. */
final class AsOf implements ITypeConverter<Instant> {

    @Override
    public Instant convert(String text) {
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException wrong) {
            throw new TypeConversionException("'" + text
                    + "' is not an instant. Write 2026-03-04T10:00:00Z, 2026-03-04T11:00:00+01:00, or a date such as"
                    + " 2026-03-04 for its first moment in UTC");
        }
    }
}
