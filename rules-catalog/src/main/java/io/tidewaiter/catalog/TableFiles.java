package io.tidewaiter.catalog;

import io.tidewaiter.internal.compiled.CompiledTables;
import io.tidewaiter.internal.compiled.SourceFile;
import io.tidewaiter.pack.ReferenceData;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reference tables on a shelf. {@code tables/tables.compiled} is what the build wrote down of them. */
final class TableFiles {

    static final List<String> NAMES = List.of(
            "afa-applications",
            "afa-sources",
            "air-prefixes",
            "airport-zones",
            "airports",
            "annual-requirements",
            "brand-prices",
            "brand-routes",
            "carrier-fleets",
            "cash-shares",
            "cash-thresholds",
            "cash-uses",
            "cites-captive",
            "cites-facilities",
            "cites-listings",
            "cites-names",
            "cites-quotas",
            "cites-suspensions",
            "cites-taxa",
            "cites-terms",
            "code-groups",
            "container-prefixes",
            "container-types",
            "country-currencies",
            "dangerous-goods",
            "disruptions",
            "document-formats",
            "duty-rates",
            "entry-rules",
            "excluded-holders",
            "export-values",
            "freight-shares",
            "goods-densities",
            "goods-words",
            "heading-words",
            "hs-codes",
            "hs-groups",
            "icao-states",
            "land-crossings",
            "listed-agencies",
            "listed-lanes",
            "monthly-markets",
            "mutual-recognition",
            "object-classes",
            "package-masses",
            "personal-allowances",
            "places",
            "price-indices",
            "red-list-classes",
            "sanctioned-parties",
            "sanctioned-ships",
            "single-use-mail",
            "stop-names",
            "stop-words",
            "substance-names",
            "substances",
            "trade-measures",
            "usual-corridors",
            "usual-routes",
            "value-bands",
            "value-quartiles",
            "value-thresholds",
            "vehicle-makers");

    private static final String FOLDER = "tables/";
    static final String FORM = FOLDER + "tables.compiled";

    private final Shelf shelf;

    TableFiles(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The tables: as the build wrote them down if that belongs to their files, otherwise read from their files. */
    ReferenceData tables() {
        return ReferenceData.read(NAMES, compiled());
    }

    /** The tables read from their files, with all checks. */
    ReferenceData source() {
        return ReferenceData.read(NAMES, this::file);
    }

    CompiledTables compiled() {
        return new CompiledTables(this::file, shelf.read(FORM), entries());
    }

    /** The files of the tables as they are now; one that is missing is missed when it is read. */
    List<SourceFile> entries() {
        List<SourceFile> entries = new ArrayList<>();
        for (String name : NAMES) {
            add(name.concat(".csv"), entries);
            add(name.concat(".source.yaml"), entries);
        }
        return entries;
    }

    private void add(String file, List<SourceFile> entries) {
        Optional<SourceFile> entry = shelf.entry(FOLDER.concat(file), file);
        if (entry.isPresent()) {
            entries.add(entry.get());
        }
    }

    private Optional<InputStream> file(String name) {
        return shelf.read(FOLDER.concat(name)).map(ByteArrayInputStream::new);
    }
}
