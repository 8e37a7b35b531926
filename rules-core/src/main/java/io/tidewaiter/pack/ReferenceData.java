package io.tidewaiter.pack;

import io.tidewaiter.internal.compiled.CompiledTables;
import io.tidewaiter.internal.compiled.TableImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The reference tables of a host, by name, immutable. A table added later takes the place of an earlier one of the same name, so a
 * host starts from the tables of the catalogue and puts its own on top:
 *
 * <pre>{@code
 * ReferenceData data = Catalogue.tables().with(ReferenceData.read(Path.of("our-tables")));
 * }</pre>
 */
public final class ReferenceData {

    private static final ReferenceData EMPTY = new ReferenceData(Map.of());

    private final Map<String, ReferenceTable> tables;

    private ReferenceData(Map<String, ReferenceTable> tables) {
        this.tables = Map.copyOf(tables);
    }

    /** No table at all. */
    public static ReferenceData empty() {
        return EMPTY;
    }

    /** These tables; of several with one name the last counts. */
    public static ReferenceData of(ReferenceTable... tables) {
        return EMPTY.with(List.of(tables));
    }

    /**
     * Every table of a folder: each {@code NAME.csv} with its {@code NAME.source.yaml}.
     *
     * @throws InvalidTableException with every problem of every table
     */
    public static ReferenceData read(Path folder) {
        TableProblems problems = new TableProblems();
        List<ReferenceTable> tables = TableFiles.readFolder(folder, problems);
        problems.throwIfAny();
        return EMPTY.with(tables);
    }

    /**
     * The named tables from resources or anything else that can be opened by name.
     *
     * @param names table names without an ending
     * @param resources opens {@code NAME.csv} and {@code NAME.source.yaml}
     * @throws InvalidTableException with every problem of every table
     */
    public static ReferenceData read(Collection<String> names, TableResources resources) {
        if (resources instanceof CompiledTables compiled) {
            Optional<List<TableImage>> images = compiled.images();
            if (images.isPresent()) {
                return EMPTY.with(tables(images.get()));
            }
        }
        TableProblems problems = new TableProblems();
        List<ReferenceTable> tables = new ArrayList<>();
        for (String name : names) {
            TableFiles.read(name, resources, problems).ifPresent(tables::add);
        }
        problems.throwIfAny();
        return EMPTY.with(tables);
    }

    private static List<ReferenceTable> tables(List<TableImage> images) {
        List<ReferenceTable> tables = new ArrayList<>(images.size());
        for (TableImage image : images) {
            tables.add(ReferenceTable.of(image));
        }
        return tables;
    }

    /** These tables and one more, which takes the place of one with the same name. */
    public ReferenceData with(ReferenceTable table) {
        return with(List.of(table));
    }

    /** These tables and all of the others, which take the place of those with the same name. */
    public ReferenceData with(ReferenceData others) {
        return with(others.tables.values());
    }

    private ReferenceData with(Collection<ReferenceTable> others) {
        Map<String, ReferenceTable> all = new TreeMap<>(tables);
        for (ReferenceTable table : others) {
            all.put(table.name(), table);
        }
        return new ReferenceData(all);
    }

    /** The table of that name; empty when it was not loaded. */
    public Optional<ReferenceTable> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** Names of all tables, sorted. */
    public Set<String> names() {
        return new TreeMap<>(tables).keySet();
    }
}
