package io.tidewaiter.internal.normalise;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Crossings of land borders as parts of a way: either post of a crossing stands for it. */
final class Corridors {

    private static final int COUNTRY_LETTERS = 2;

    private final Tables tables;

    Corridors(Tables tables) {
        this.tables = tables;
    }

    /** Whether two codes stand for one crossing. */
    Truth same(@Nullable String one, @Nullable String other) {
        Truth equal = Truth.same(one, other);
        return equal == Truth.FALSE ? Truth.same(otherSide(Objects.requireNonNull(one)), other) : equal;
    }

    /** Whether the user lists the crossing as usual between the two places or the two countries. */
    Truth usual(@Nullable String loading, @Nullable String crossing, @Nullable String delivery) {
        if (loading == null || crossing == null || delivery == null) {
            return Truth.UNKNOWN;
        }
        Truth usual = Truth.FALSE;
        for (String post : List.of(crossing, otherSide(crossing))) {
            usual = usual.or(tables.lists(KnownTable.USUAL_CORRIDORS, loading, post, delivery))
                    .or(tables.lists(KnownTable.USUAL_CORRIDORS, country(loading), post, country(delivery)));
        }
        return usual;
    }

    /** The post across the border; the code itself when the table has no such crossing. */
    private String otherSide(String crossing) {
        Row row = crossing.indexOf('-') < 0 ? null : tables.find(KnownTable.LAND_CROSSINGS, crossing);
        return Objects.requireNonNullElse(Maybe.get(row, found -> found.text("other_side")), crossing);
    }

    private static String country(String place) {
        return place.substring(0, COUNTRY_LETTERS);
    }
}
