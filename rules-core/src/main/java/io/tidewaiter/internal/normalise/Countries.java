package io.tidewaiter.internal.normalise;

import org.jspecify.annotations.Nullable;

/** Countries of airports. */
final class Countries {

    private final Tables tables;

    Countries(Tables tables) {
        this.tables = tables;
    }

    /** Country of an airport, ISO 3166-1 alpha-2; null when the airport or its country is not known. */
    @Nullable
    String of(@Nullable String airport) {
        Row row = tables.find(KnownTable.AIRPORTS, airport);
        return row == null ? null : row.text("country");
    }

    /** Whether two airports are in one country. */
    Truth same(@Nullable String one, @Nullable String other) {
        return Truth.same(one, other) == Truth.TRUE ? Truth.TRUE : Truth.same(of(one), of(other));
    }

    /** Code of UN/LOCODE of most airports: the country and the letters of IATA; null when the country is not known. */
    @Nullable
    String place(String airport) {
        String country = of(airport);
        return country == null ? null : country + airport;
    }
}
