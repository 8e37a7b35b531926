package io.tidewaiter.cli.screen;

import io.tidewaiter.pack.Station;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the screening takes place, for packs that are limited to places, offices or joint operations. */
final class StationOptions {

    @Option(
            names = "--place",
            paramLabel = "UN/LOCODE",
            description = {
                "Where the screening takes place, for example MEBAR.",
                "Packs limited to other places, offices or operations are not applied, and every assessment says so."
            })
    @Nullable
    String place;

    @Option(names = "--office", paramLabel = "CODE", description = "The customs office, as the packs write it.")
    @Nullable
    String office;

    @Option(
            names = "--operation",
            paramLabel = "NAME",
            description = "A joint operation the office takes part in. Repeat it for several.")
    List<String> operations = new ArrayList<>();

    Station station() {
        return new Station(Optional.ofNullable(place), Optional.ofNullable(office), operations);
    }
}
